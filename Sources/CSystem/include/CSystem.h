// The few C lines that Swift cannot see, by subject.
#pragma once

#include "CSystemTerminal.h"
