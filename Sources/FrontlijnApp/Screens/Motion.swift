// Letters that move, as in vi: aliases of the arrows wherever nobody is typing.

import TextUI

extension Key {
  /// The motion that a letter stands for outside text fields; the key itself otherwise.
  var motion: Key {
    switch self {
    case .character("j"): .down
    case .character("k"): .up
    case .character("h"): .left
    case .character("l"): .right
    case .character("G"): .end
    case .ctrl("d"): .pageDown
    case .ctrl("u"): .pageUp
    default: self
    }
  }
}
