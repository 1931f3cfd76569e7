// ncurses for output only, as functions on plain integers: no window, no macro and no global of
// ncurses reaches Swift. One terminal at a time, one thread. Input is read elsewhere.
#pragma once

#include <stdint.h>

/// Opens the terminal of that name on two descriptors, in raw mode, without echo: 1. Nothing is
/// ever written to it here: what is to be sent is handed over by `cnc_take`. 0 when the name is
/// not known, -1 when such a terminal cannot place the cursor.
int32_t cnc_open(const char *name, int32_t input, int32_t output);
/// How many colours a terminal of that name has, 0 for none, without opening it; -1 when the name
/// is not known, -2 when such a terminal cannot place the cursor. Not while one is open.
int32_t cnc_describe(const char *name, int32_t output);
/// Restores the terminal's settings and forgets it, without another byte for it.
void cnc_close(void);

/// What is to be sent since the last time; minus the room that it needs when that is too little.
int32_t cnc_take(uint8_t *bytes, int32_t room);

/// Leaves the screen; when that has been sent, `cnc_restore_mode` gives the terminal back as it
/// was found. `cnc_return` sets it up again, and the next flush repaints.
void cnc_leave(void);
void cnc_restore_mode(void);
void cnc_return(void);

/// How many colours there are: 0, 8, 16, 88, 256 or more.
int32_t cnc_colours(void);
/// 1 when the terminal's description has a string of that name.
int32_t cnc_has(const char *capability);
/// That string without its delays; how many bytes it has, 0 when it has none or they do not fit.
int32_t cnc_capability(const char *name, uint8_t *bytes, int32_t room);

/// 1 where the terminal erases in the colour of the ground and its description does not say so:
/// then ncurses draws every empty cell as a space.
int32_t cnc_erases_unsaid(void);

void cnc_size(int32_t *rows, int32_t *columns);
void cnc_resize(int32_t rows, int32_t columns);

/// The number of a pair of colours; -1 is the terminal's own colour.
int32_t cnc_pair(int32_t foreground, int32_t background);

enum { CNC_BOLD = 1, CNC_REVERSE = 2, CNC_UNDERLINE = 4 };

/// Puts scalars that take one cell each.
void cnc_put(
  int32_t row, int32_t column, const uint32_t *scalars, int32_t count, uint32_t attributes,
  int32_t pair);
/// Puts one grapheme, a base and up to four marks, of whatever width.
void cnc_put_cluster(
  int32_t row, int32_t column, const uint32_t *scalars, int32_t count, uint32_t attributes,
  int32_t pair);

/// Where the cursor stands after the next flush, and whether it is shown.
void cnc_cursor(int32_t row, int32_t column, int32_t is_visible);
/// Makes the bytes for what has changed.
void cnc_flush(void);
/// Nothing is left of what was put, and the screen is cleared in the ground of the pair: 1. 0 when
/// the terminal cannot erase in that colour: the next flush paints everything.
int32_t cnc_erase(int32_t pair);
/// Puts the terminal's style back to normal for somebody who writes to it beside ncurses; the
/// bytes to send first.
int32_t cnc_normal_style(uint8_t *bytes, int32_t room);
