// The few C lines that Swift cannot see, by who asks for them.
#pragma once
#include "CSystemFiles.h"
#include "CSystemPlatform.h"
#include "CSystemTerminal.h"
