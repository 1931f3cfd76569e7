// The room of ncurses. What the header promises, and the four things that ncurses would do by
// itself and must not: take the size from the environment, handle signals, wait for input, write
// to the terminal. It writes to a file in memory, which is emptied after every frame; so the
// terminal's settings, which ncurses would set where it writes, are set here.
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
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

// From <term.h>, which defines words like `lines` as macros and is kept out for that.
extern int setupterm(const char *, int, int *);
struct term;
extern struct term *set_curterm(struct term *);
extern int del_curterm(struct term *);

static SCREEN *screen;
static FILE *in_file, *out_file;
// The terminal, and its settings outside and inside.
static int terminal = -1;
static struct termios shell_mode, screen_mode;
// tmux, which erases in the colour of the ground since 2.4 of 2017; its entry does not say so.
static int is_tmux;

static FILE *open_copy(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
  if (copy < 0) return NULL;
  FILE *file = fdopen(copy, mode);
  if (file == NULL) close(copy);
  return file;
}

static FILE *open_memory(void) {
  int memory = memfd_create("screen", MFD_CLOEXEC);
  if (memory < 0) return NULL;
  FILE *file = fdopen(memory, "w");
  if (file == NULL) close(memory);
  return file;
}

// Every byte as it is typed, nothing echoed, no key a signal, no line end changed either way.
static int set_screen_mode(void) {
  if (tcgetattr(terminal, &shell_mode) < 0) return -1;
  screen_mode = shell_mode;
  screen_mode.c_iflag &= ~(tcflag_t)(BRKINT | PARMRK | IXON | ICRNL | INLCR | IGNCR);
  screen_mode.c_oflag &= ~(tcflag_t)ONLCR;
  screen_mode.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
  screen_mode.c_cc[VMIN] = 1;
  screen_mode.c_cc[VTIME] = 0;
  return tcsetattr(terminal, TCSADRAIN, &screen_mode);
}

static void close_files(void) {
  if (in_file != NULL) fclose(in_file);
  if (out_file != NULL) fclose(out_file);
  in_file = out_file = NULL;
}

// newterm installs handlers that clean up and exit; signals are the caller's.
static const int handled_by_newterm[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
enum { handled_count = sizeof handled_by_newterm / sizeof *handled_by_newterm };

static void no_default(int signal) { (void)signal; }

static SCREEN *new_terminal(const char *name) {
  struct sigaction before[handled_count];
  for (int i = 0; i < handled_count; i++) sigaction(handled_by_newterm[i], NULL, &before[i]);
  // Where SIGTSTP has its default action, ncurses ignores it during every refresh; the kernel then
  // drops one that waits to be read, and a stop is lost.
  struct sigaction other = {.sa_handler = no_default};
  sigaction(SIGTSTP, &other, NULL);
  SCREEN *opened = newterm(name, out_file, in_file);
  for (int i = 0; i < handled_count; i++) sigaction(handled_by_newterm[i], &before[i], NULL);
  return opened;
}

static void set_number(const char *name, int value) {
  char digits[16];
  snprintf(digits, sizeof digits, "%d", value);
  setenv(name, digits, 1);
}

static void restore(const char *name, char *value) {
  if (value != NULL)
    setenv(name, value, 1);
  else
    unsetenv(name);
  free(value);
}

static char *copy_of(const char *name) {
  const char *value = getenv(name);
  return value != NULL ? strdup(value) : NULL;
}

// ncurses would ask the file in memory for a size. It is told the terminal's, for as long as it
// asks the environment; what a shell has left there counts for nothing.
static SCREEN *new_terminal_of_size(const char *name, int output) {
  struct winsize size = {0};
  if (ioctl(output, TIOCGWINSZ, &size) < 0) memset(&size, 0, sizeof size);
  char *lines = copy_of("LINES"), *columns = copy_of("COLUMNS");
  unsetenv("LINES");
  unsetenv("COLUMNS");
  if (size.ws_row > 0 && size.ws_col > 0) {
    set_number("LINES", size.ws_row);
    set_number("COLUMNS", size.ws_col);
  }
  use_env(TRUE);
  use_tioctl(FALSE);
  SCREEN *opened = new_terminal(name);
  restore("LINES", lines);
  restore("COLUMNS", columns);
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
  in_file = open_copy(input, "r");
  out_file = open_memory();
  terminal = output;
  screen = in_file != NULL && out_file != NULL ? new_terminal_of_size(name, output) : NULL;
  if (screen == NULL) {
    close_files();
    return 0;
  }
  set_screen_mode();
  is_tmux = strcmp(name, "tmux") == 0 || strncmp(name, "tmux-", 5) == 0;
  nonl();
  // Nobody reads input through ncurses, so it must not wait for any either.
  typeahead(-1);
  leaveok(stdscr, FALSE);
  if (start_color() == OK) use_default_colors();
  return 1;
}

void cnc_close(void) {
  if (screen == NULL) return;
  tcsetattr(terminal, TCSADRAIN, &shell_mode);
  delscreen(screen);
  screen = NULL;
  terminal = -1;
  close_files();
}

void cnc_leave(void) { endwin(); }

void cnc_restore_mode(void) { tcsetattr(terminal, TCSADRAIN, &shell_mode); }

int32_t cnc_take(uint8_t *bytes, int32_t room) {
  if (screen == NULL) return 0;
  int memory = fileno(out_file);
  off_t size = lseek(memory, 0, SEEK_CUR);
  if (size <= 0) return 0;
  if (size > room) return -(int32_t)size;
  ssize_t count = pread(memory, bytes, (size_t)size, 0);
  lseek(memory, 0, SEEK_SET);
  return count < 0 ? 0 : (int32_t)count;
}

void cnc_return(void) {
  // Whoever had the terminal in between may have left other settings to come back to.
  set_screen_mode();
  // The next frame enters the screen again; what was on it is not shown once more before.
  clearok(curscr, TRUE);
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
  cchar_t cells[256], cell;
  set_cell(&cell, (const uint32_t[]){' '}, 1, attributes_of(attributes), pair);
  while (count > 0) {
    int32_t part = count < 256 ? count : 256;
    for (int32_t i = 0; i < part; i++) {
      cells[i] = cell;
      cells[i].chars[0] = (wchar_t)scalars[i];
    }
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

int32_t cnc_erases_unsaid(void) { return is_tmux; }

// Whether the terminal erases in the colour of the ground that is set; in its own colour any does.
static int32_t erases_in(int pair) {
  int foreground, background;
  if (is_tmux || tigetflag("bce") == 1) return 1;
  return extended_pair_content(pair, &foreground, &background) == OK && background < 0;
}

int32_t cnc_erase(int32_t pair) {
  cchar_t ground;
  int number = pair;
  setcchar(&ground, L" ", A_NORMAL, 0, &number);
  bkgrndset(&ground);
  erase();
  clearok(curscr, TRUE);
  if (!erases_in(number)) return 0;
  // What ncurses clears it takes to be of its own colour, and what stays empty would be erased once
  // more in each row. With nothing else on the screen it erases all of it at once.
  refresh();
  return 1;
}

int32_t cnc_normal_style(uint8_t *bytes, int32_t room) {
  begin_sink(bytes, room);
  vid_puts(A_NORMAL, 0, NULL, put_in_sink);
  return end_sink();
}
