// The few C lines that Swift cannot see, by subject.
#pragma once

#include "CSystemPlatform.h"
#include "CSystemTerminal.h"
