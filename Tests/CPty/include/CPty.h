// A program in a pseudo-terminal, for tests and timings. In C because the child must get a
// session and a controlling terminal of its own, without a fork from Swift. Every descriptor is
// closed on exec; results below 0 are -errno.
#pragma once

#include <stdint.h>

/// Opens a pseudo-terminal of that size. `slave` stays open here, so that its settings can still
/// be read after the program has ended.
int32_t cpty_open(int32_t rows, int32_t columns, int32_t *slave);

/// Starts a program on it: its own session, the terminal as 0, 1 and 2, no signal blocked or
/// ignored. The pid.
int32_t cpty_start(
  int32_t slave, const char *path, char *const arguments[], char *const environment[],
  const char *directory);

/// A descriptor that becomes readable when the process ends.
int32_t cpty_watch(int32_t pid);

/// How many bytes the program has not read yet.
int32_t cpty_unread(int32_t slave);

int32_t cpty_resize(int32_t master, int32_t rows, int32_t columns);

/// Takes the end of a process: 1 with its status code, 2 with its signal, 0 while it runs.
int32_t cpty_reap(int32_t pid, int32_t *value);

/// The terminal's settings as bytes, to be compared; how many there are.
int32_t cpty_settings(int32_t descriptor, uint8_t *bytes, int32_t room);

/// The folder of the file that this code was loaded from, where the built products lie.
int32_t cpty_products_directory(char *path, int32_t room);

/// A pipe: `ends[0]` is read from, `ends[1]` is written to.
int32_t cpty_pipe(int32_t ends[2]);

/// Starts a program without a terminal, with these descriptors as 0, 1 and 2, no signal blocked or
/// ignored. The pid.
int32_t cpty_start_piped(
  const int32_t descriptors[3], const char *path, char *const arguments[],
  char *const environment[], const char *directory);
