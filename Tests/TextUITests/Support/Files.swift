// Files of the checkout that tests hold equal to what the code says. FRONTLIJN_REWRITE=1 writes
// them anew instead.

import TestSupport

func checkout(_ path: String) -> String { TestFiles.checkout + "/" + path }

var isRewriting: Bool { environment("FRONTLIJN_REWRITE") != nil }
