// The journal's system calls that Swift cannot see.
#define _GNU_SOURCE 1
#include "CSystemFiles.h"
#include <errno.h>
#include <signal.h>
#include <sys/file.h>
#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <time.h>

int cs_lock_exclusive(int fd) { return flock(fd, LOCK_EX | LOCK_NB); }
int cs_lock_shared(int fd) { return flock(fd, LOCK_SH | LOCK_NB); }
int cs_unlock(int fd) { return flock(fd, LOCK_UN); }

int64_t cs_filesystem_type(const char *path) {
  struct statfs info;
  return statfs(path, &info) == 0 ? (int64_t)(uint64_t)info.f_type : -1;
}

int64_t cs_free_bytes(const char *path) {
  struct statvfs info;
  return statvfs(path, &info) == 0 ? (int64_t)info.f_bavail * (int64_t)info.f_frsize : -1;
}

int64_t cs_born_nanoseconds(const char *path) {
  struct statx info;
  if (statx(AT_FDCWD, path, 0, STATX_BTIME, &info) != 0) return -1;
  if (!(info.stx_mask & STATX_BTIME)) return -1;
  return info.stx_btime.tv_sec * 1000000000 + info.stx_btime.tv_nsec;
}

int cs_random(void *buffer, long count) {
  char *at = buffer;
  while (count > 0) {
    ssize_t got = getrandom(at, (size_t)count, 0);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return -1;
    at += got;
    count -= got;
  }
  return 0;
}

void cs_ignore_file_size_signal(void) { signal(SIGXFSZ, SIG_IGN); }

void cs_pause(long microseconds) {
  struct timespec span = {microseconds / 1000000, microseconds % 1000000 * 1000};
  nanosleep(&span, 0);
}
