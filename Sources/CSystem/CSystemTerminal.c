// The header says what each of these does; here is only how the kernel and libc are asked.
#define _GNU_SOURCE
#include "CSystemTerminal.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>
#include <wchar.h>

int32_t csys_cell_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

int32_t csys_use_locale(const char *name) {
  return setlocale(LC_CTYPE, name) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static sigset_t mask_before;

int32_t csys_signals_open(const int32_t *signals, int32_t count) {
  sigset_t set;
  sigemptyset(&set);
  for (int32_t i = 0; i < count; i++) sigaddset(&set, signals[i]);
  int error = pthread_sigmask(SIG_BLOCK, &set, &mask_before);
  if (error != 0) return -error;
  int descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
  return descriptor < 0 ? -errno : descriptor;
}

int32_t csys_signals_next(int32_t descriptor) {
  struct signalfd_siginfo info;
  return read(descriptor, &info, sizeof info) == sizeof info ? (int32_t)info.ssi_signo : 0;
}

void csys_signals_close(int32_t descriptor) {
  close(descriptor);
  pthread_sigmask(SIG_SETMASK, &mask_before, NULL);
}

int32_t csys_event_open(void) {
  int descriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  return descriptor < 0 ? -errno : descriptor;
}

int32_t csys_event_post(int32_t descriptor) {
  return eventfd_write(descriptor, 1) < 0 ? -errno : 0;
}

int32_t csys_event_drain(int32_t descriptor) {
  eventfd_t count;
  return eventfd_read(descriptor, &count) < 0 ? -errno : 0;
}

int32_t csys_window_size(int32_t descriptor, int32_t *rows, int32_t *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) < 0) return -errno;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}

void csys_stop(void) {
  struct sigaction normal = {.sa_handler = SIG_DFL}, before;
  sigset_t stop, mask;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigaction(SIGTSTP, &normal, &before);
  raise(SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, &mask);
  // Stopped here, until somebody continues the process.
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &before, NULL);
}

static const int from_terminal[] = {SIGINT, SIGQUIT, SIGTSTP};

static int spawn_in_front(const char *const *arguments, pid_t *child) {
  posix_spawnattr_t attributes;
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  int error = posix_spawnattr_init(&attributes);
  if (error != 0) return error;
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  error = posix_spawnp(
      child, arguments[0], NULL, &attributes, (char *const *)(uintptr_t)arguments, environ);
  posix_spawnattr_destroy(&attributes);
  return error;
}

int32_t csys_run_in_front(const char *const *arguments) {
  struct sigaction ignore = {.sa_handler = SIG_IGN}, before[3];
  for (int i = 0; i < 3; i++) sigaction(from_terminal[i], &ignore, &before[i]);
  pid_t child;
  int status = 0, error = spawn_in_front(arguments, &child);
  while (error == 0) {
    if (waitpid(child, &status, WUNTRACED) < 0) {
      if (errno != EINTR) error = errno;
    } else if (WIFSTOPPED(status)) {
      kill(child, SIGCONT);
    } else {
      break;
    }
  }
  // A blocked signal waits even while it is ignored; ignoring it anew drops it.
  for (int i = 0; i < 3; i++) {
    sigaction(from_terminal[i], &ignore, NULL);
    sigaction(from_terminal[i], &before[i], NULL);
  }
  if (error != 0) return -error;
  return WIFSIGNALED(status) ? 256 + WTERMSIG(status) : WEXITSTATUS(status);
}
