#define _GNU_SOURCE
#include "CSystemTerminal.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

int32_t csys_cell_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

int32_t csys_use_locale(const char *name) {
  return setlocale(LC_CTYPE, name) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}
