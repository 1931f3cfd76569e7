// What a terminal program needs of the system and Swift's Glibc module does not show: signals as
// a readable descriptor, a wake-up from other threads, the window's size, stopping as job control
// wants it, and a guard that restores the terminal after a crash. Plain integers; results below
// 0 are -errno; every descriptor is closed on exec and does not block.
#pragma once

#include <stdint.h>

/// libc's column width of a scalar in the locale of this process; -1 when it has none.
int32_t csys_cell_width(uint32_t scalar);

/// Sets the character type of the locale, "" being the environment's; 1 when it is UTF-8 now.
int32_t csys_use_locale(const char *name);

/// Blocks these signals in this thread and the ones that it starts, and opens a descriptor that
/// becomes readable when one of them arrives. Call it before other threads exist.
int32_t csys_signals_open(const int32_t *signals, int32_t count);
/// The next signal that has arrived; 0 when there is none.
int32_t csys_signals_next(int32_t descriptor);
/// Closes the descriptor and blocks what was blocked before; signals that are waiting arrive.
void csys_signals_close(int32_t descriptor);

/// A descriptor that another thread makes readable.
int32_t csys_event_open(void);
int32_t csys_event_post(int32_t descriptor);
/// Makes it unreadable again.
int32_t csys_event_drain(int32_t descriptor);

/// The size of the terminal's window; 0 by 0 where it is not known.
int32_t csys_window_size(int32_t descriptor, int32_t *rows, int32_t *columns);

/// Stops this process as SIGTSTP would, and returns when it goes on. Where nobody could make it
/// go on, the kernel does not stop it.
void csys_stop(void);

/// Runs a program, found in PATH, in the foreground of this terminal and waits until it ends. What
/// the terminal sends meanwhile (interrupt, quit, stop) is the program's alone; it is not left
/// stopped. `arguments` end with NULL. The exit code, 256 plus the signal that ended it, or
/// -errno.
int32_t csys_run_in_front(const char *const *arguments);

/// Remembers the settings of the terminal as they are now, and from now on restores them, after
/// writing the reset bytes, when the process crashes or exits; a crash then goes on to whoever
/// handled it before. One terminal at a time.
int32_t csys_guard_arm(int32_t descriptor);
/// What is written first; at most 512 bytes.
void csys_guard_set_reset(const uint8_t *bytes, int32_t count);
void csys_guard_disarm(void);
