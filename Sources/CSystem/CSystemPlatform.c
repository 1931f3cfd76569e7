// The header says what each of these does; here is only how the kernel is asked.
#define _GNU_SOURCE
#include "CSystemPlatform.h"

#include <errno.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/vfs.h>

int32_t csys_random_fill(uint8_t *bytes, int32_t count) {
  int32_t done = 0;
  while (done < count) {
    ssize_t got = getrandom(bytes + done, (size_t)(count - done), 0);
    if (got < 0 && errno != EINTR) return -errno;
    if (got > 0) done += (int32_t)got;
  }
  return 0;
}

int64_t csys_file_system_type(const char *path) {
  struct statfs info;
  return statfs(path, &info) < 0 ? -errno : (int64_t)info.f_type;
}

int32_t csys_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) < 0 ? -errno : 0; }
