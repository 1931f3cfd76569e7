// What the journal needs of the kernel and cannot call from Swift. Plain ints; -1 and errno on
// failure, as the system calls themselves.
#pragma once
#include <stdint.h>

// flock(2): Swift sees the struct of that name, not the function.
int cs_lock_exclusive(int fd);
int cs_lock_shared(int fd);
int cs_unlock(int fd);

// statfs(2): f_type, and the bytes that an ordinary user may still write.
int64_t cs_filesystem_type(const char *path);
int64_t cs_free_bytes(const char *path);

// statx(2): when the file was made, nanoseconds since 1970; -1 where the file system keeps none.
int64_t cs_born_nanoseconds(const char *path);

// getrandom(2): fills all of buffer; 0 on success.
int cs_random(void *buffer, long count);

// Writing beyond RLIMIT_FSIZE shall fail with EFBIG instead of killing the process.
void cs_ignore_file_size_signal(void);

// Microseconds of sleep, interrupted or not.
void cs_pause(long microseconds);
