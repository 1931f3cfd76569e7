// What a terminal program needs of the system and Swift's Glibc module does not show: signals as
// readable descriptors, a wake-up from other threads, the window's size, a guard that restores
// the terminal after a crash. Plain integers; results below 0 are -errno.
#pragma once

#include <stdint.h>

/// libc's column width of a scalar in the locale of this process; -1 when it has none.
int32_t csys_cell_width(uint32_t scalar);

/// Sets the character type of the locale, "" being the environment's; 1 when it is UTF-8 now.
int32_t csys_use_locale(const char *name);
