// The header says what each of these does. posix_spawn does the forking: it is safe beside the
// threads of a test runner.
#define _GNU_SOURCE
#include "CPty.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static int32_t fail_closing(int descriptor) {
  int error = errno;
  close(descriptor);
  return -error;
}

int32_t cpty_open(int32_t rows, int32_t columns, int32_t *slave) {
  // A writer that waits could wait for a program that waits for its reader.
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (master < 0) return -errno;
  char name[128];
  if (grantpt(master) < 0 || unlockpt(master) < 0 || ptsname_r(master, name, sizeof name) != 0)
    return fail_closing(master);
  *slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (*slave < 0 || cpty_resize(master, rows, columns) < 0) return fail_closing(master);
  return master;
}

int32_t cpty_resize(int32_t master, int32_t rows, int32_t columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master, TIOCSWINSZ, &size) < 0 ? -errno : 0;
}

int32_t cpty_unread(int32_t slave) {
  int count = 0;
  return ioctl(slave, FIONREAD, &count) < 0 ? -errno : count;
}

int32_t cpty_start(
  int32_t slave, const char *path, char *const arguments[], char *const environment[],
  const char *directory) {
  char terminal[128];
  if (ttyname_r(slave, terminal, sizeof terminal) != 0) return -ENOTTY;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t actions;
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_init(&actions);

  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(
    &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  // Opened first in a session without a terminal, it becomes the controlling one.
  posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&actions, 0, 1);
  posix_spawn_file_actions_adddup2(&actions, 0, 2);
  if (directory != NULL) posix_spawn_file_actions_addchdir_np(&actions, directory);

  pid_t pid = 0;
  int error = posix_spawn(&pid, path, &actions, &attributes, arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return error != 0 ? -error : pid;
}

int32_t cpty_watch(int32_t pid) {
  long descriptor = syscall(SYS_pidfd_open, pid, 0);
  return descriptor < 0 ? -errno : (int32_t)descriptor;
}

int32_t cpty_reap(int32_t pid, int32_t *value) {
  int status = 0;
  pid_t ended = waitpid(pid, &status, WNOHANG);
  if (ended < 0) return -errno;
  if (ended == 0) return 0;
  *value = WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status);
  return WIFEXITED(status) ? 1 : 2;
}

int32_t cpty_settings(int32_t descriptor, uint8_t *bytes, int32_t room) {
  struct termios settings;
  memset(&settings, 0, sizeof settings);
  if (tcgetattr(descriptor, &settings) < 0) return -errno;
  int32_t count = (int32_t)sizeof settings;
  if (count > room) return -ENOSPC;
  memcpy(bytes, &settings, sizeof settings);
  return count;
}

int32_t cpty_products_directory(char *path, int32_t room) {
  Dl_info info;
  if (dladdr((const void *)&cpty_products_directory, &info) == 0 || info.dli_fname == NULL)
    return -ENOENT;
  char *resolved = realpath(info.dli_fname, NULL);
  if (resolved == NULL) return -errno;
  char *slash = strrchr(resolved, '/');
  int32_t count = slash == NULL ? 0 : (int32_t)(slash - resolved);
  if (count == 0 || count >= room) {
    free(resolved);
    return -ENOSPC;
  }
  memcpy(path, resolved, (size_t)count);
  path[count] = 0;
  free(resolved);
  return count;
}
