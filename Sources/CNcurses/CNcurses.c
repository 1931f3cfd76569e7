// The room of ncurses. What the header promises, and the three things that ncurses would do by
// itself and must not: take the size from the environment, handle signals, wait for input.
#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include <ncurses.h>

#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// From <term.h>, which defines words like `lines` as macros and is kept out for that.
extern int setupterm(const char *, int, int *);
struct term;
extern struct term *set_curterm(struct term *);
extern int del_curterm(struct term *);

static SCREEN *screen;
static FILE *in_file, *out_file;

static FILE *open_copy(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
  if (copy < 0) return NULL;
  FILE *file = fdopen(copy, mode);
  if (file == NULL) close(copy);
  return file;
}

static void close_files(void) {
  if (in_file != NULL) fclose(in_file);
  if (out_file != NULL) fclose(out_file);
  in_file = out_file = NULL;
}

// newterm installs handlers that clean up and exit; signals are the caller's.
static const int handled_by_newterm[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
enum { handled_count = sizeof handled_by_newterm / sizeof *handled_by_newterm };

static SCREEN *new_terminal(const char *name) {
  struct sigaction before[handled_count];
  for (int i = 0; i < handled_count; i++) sigaction(handled_by_newterm[i], NULL, &before[i]);
  SCREEN *opened = newterm(name, out_file, in_file);
  for (int i = 0; i < handled_count; i++) sigaction(handled_by_newterm[i], &before[i], NULL);
  return opened;
}

// Asked before newterm, which would already write to a terminal that cannot be drawn on.
static int32_t knows_terminal(const char *name, int output) {
  int result;
  if (setupterm(name, output, &result) == ERR) return 0;
  int32_t answer = cnc_has("cup") ? 1 : -1;
  del_curterm(set_curterm(NULL));
  return answer;
}

int32_t cnc_describe(const char *name, int32_t output) {
  int result = 0;
  if (setupterm(name, output, &result) == ERR) return -1;
  int32_t colours = cnc_has("cup") ? tigetnum("colors") : -2;
  del_curterm(set_curterm(NULL));
  return colours == -1 ? 0 : colours;
}

int32_t cnc_open(const char *name, int32_t input, int32_t output) {
  int32_t known = knows_terminal(name, output);
  if (known != 1) return known;
  // The size is the kernel's: LINES and COLUMNS of a shell would freeze it.
  use_env(FALSE);
  use_tioctl(TRUE);
  in_file = open_copy(input, "r");
  out_file = open_copy(output, "w");
  screen = in_file != NULL && out_file != NULL ? new_terminal(name) : NULL;
  if (screen == NULL) {
    close_files();
    return 0;
  }
  raw();
  noecho();
  nonl();
  // Nobody reads input through ncurses, so it must not wait for any either.
  typeahead(-1);
  leaveok(stdscr, FALSE);
  if (start_color() == OK) use_default_colors();
  return 1;
}

void cnc_close(void) {
  if (screen == NULL) return;
  endwin();
  delscreen(screen);
  screen = NULL;
  close_files();
}

void cnc_leave(void) { endwin(); }

void cnc_return(void) {
  reset_prog_mode();
  clearok(curscr, TRUE);
  doupdate();
}

int32_t cnc_colours(void) { return has_colors() ? COLORS : 0; }

static const char *capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

int32_t cnc_has(const char *name) { return capability(name) != NULL; }

// tputs has no room for a context of its own.
static uint8_t *sink;
static int32_t sink_room, sink_count;

static int put_in_sink(int byte) {
  if (sink_count < sink_room) sink[sink_count] = (uint8_t)byte;
  sink_count++;
  return byte;
}

static int32_t end_sink(void) { return sink_count <= sink_room ? sink_count : 0; }

static void begin_sink(uint8_t *bytes, int32_t room) {
  sink = bytes;
  sink_room = room;
  sink_count = 0;
}

int32_t cnc_capability(const char *name, uint8_t *bytes, int32_t room) {
  const char *text = capability(name);
  begin_sink(bytes, room);
  // Delays are for terminals that need them; here they would be bytes of padding.
  for (; text != NULL && *text != 0; text++) {
    const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
    if (end != NULL)
      text = end;
    else
      put_in_sink(*text);
  }
  return end_sink();
}

void cnc_size(int32_t *rows, int32_t *columns) { getmaxyx(stdscr, *rows, *columns); }

void cnc_resize(int32_t rows, int32_t columns) {
  resize_term(rows, columns);
  clearok(curscr, TRUE);
}

int32_t cnc_pair(int32_t foreground, int32_t background) {
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

static attr_t attributes_of(uint32_t bits) {
  return (bits & CNC_BOLD ? A_BOLD : 0) | (bits & CNC_REVERSE ? A_REVERSE : 0) |
         (bits & CNC_UNDERLINE ? A_UNDERLINE : 0);
}

static void set_cell(
  cchar_t *cell, const uint32_t *scalars, int32_t count, attr_t attributes, int pair) {
  wchar_t text[CCHARW_MAX + 1];
  int length = 0;
  for (; length < count && length < CCHARW_MAX; length++) text[length] = (wchar_t)scalars[length];
  text[length] = 0;
  setcchar(cell, text, attributes, 0, &pair);
}

void cnc_put(
  int32_t row, int32_t column, const uint32_t *scalars, int32_t count, uint32_t attributes,
  int32_t pair) {
  cchar_t cells[256];
  attr_t attribute = attributes_of(attributes);
  while (count > 0) {
    int32_t part = count < 256 ? count : 256;
    for (int32_t i = 0; i < part; i++) set_cell(&cells[i], scalars + i, 1, attribute, pair);
    mvadd_wchnstr(row, column, cells, part);
    scalars += part;
    count -= part;
    column += part;
  }
}

void cnc_put_cluster(
  int32_t row, int32_t column, const uint32_t *scalars, int32_t count, uint32_t attributes,
  int32_t pair) {
  cchar_t cell;
  set_cell(&cell, scalars, count, attributes_of(attributes), pair);
  mvadd_wchnstr(row, column, &cell, 1);
}

void cnc_cursor(int32_t row, int32_t column, int32_t is_visible) {
  move(row, column);
  curs_set(is_visible ? 1 : 0);
}

void cnc_flush(void) { refresh(); }

void cnc_repaint(void) { clearok(curscr, TRUE); }

void cnc_erase(void) {
  erase();
  clearok(curscr, TRUE);
}

int32_t cnc_normal_style(uint8_t *bytes, int32_t room) {
  begin_sink(bytes, room);
  vid_puts(A_NORMAL, 0, NULL, put_in_sink);
  return end_sink();
}
