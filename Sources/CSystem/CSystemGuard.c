// The guard of the terminal. A Swift trap runs no deinit, so the signal handler itself holds all
// that it needs and does only what a signal handler may: write(2), tcsetattr, raise.
#define _GNU_SOURCE
#include "CSystemTerminal.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
enum { crash_count = sizeof crashes / sizeof *crashes };

static volatile sig_atomic_t armed;
static int terminal;
static struct termios settings;
static uint8_t reset[512];
static volatile sig_atomic_t reset_count;
static struct sigaction earlier[crash_count];
// A crash may be a stack that is full.
static uint8_t stack[65536];

static void restore(void) {
  if (!armed) return;
  armed = 0;
  for (int done = 0; done < reset_count;) {
    ssize_t written = write(terminal, reset + done, (size_t)(reset_count - done));
    if (written <= 0 && errno != EINTR) break;
    if (written > 0) done += (int)written;
  }
  tcsetattr(terminal, TCSANOW, &settings);
}

static void handle(int signal) {
  int error = errno;
  restore();
  for (int i = 0; i < crash_count; i++)
    if (crashes[i] == signal) sigaction(signal, &earlier[i], NULL);
  // Blocked while this runs, so it arrives on return, with the earlier handler in place.
  raise(signal);
  errno = error;
}

int32_t csys_guard_arm(int32_t descriptor) {
  static int is_registered;
  if (armed) return -EBUSY;
  if (tcgetattr(descriptor, &settings) < 0) return -errno;
  terminal = descriptor;
  reset_count = 0;
  if (!is_registered) {
    atexit(restore);
    is_registered = 1;
  }
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack}, before;
  if (sigaltstack(NULL, &before) == 0 && (before.ss_flags & SS_DISABLE))
    sigaltstack(&alternate, NULL);
  struct sigaction action = {.sa_handler = handle, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &earlier[i]);
  armed = 1;
  return 0;
}

void csys_guard_set_reset(const uint8_t *bytes, int32_t count) {
  reset_count = 0;
  if (count > (int32_t)sizeof reset) return;
  memcpy(reset, bytes, (size_t)count);
  reset_count = count;
}

void csys_guard_disarm(void) {
  if (!armed) return;
  armed = 0;
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &earlier[i], NULL);
}
