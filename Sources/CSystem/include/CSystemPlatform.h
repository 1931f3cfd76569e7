// What the kernel is asked besides the terminal, and Swift's Glibc module does not show.
#pragma once

#include <stdint.h>

/// Fills the bytes with randomness of the kernel; 0, or -errno.
int32_t csys_random_fill(uint8_t *bytes, int32_t count);

/// The type of the file system that a path lies on, as statfs(2) numbers it; or -errno.
int64_t csys_file_system_type(const char *path);

/// No core dump of this process is ever written, and no other process may read its memory.
int32_t csys_forbid_dumps(void);
