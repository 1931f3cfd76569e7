// What ncurses made, on its way to the terminal: taken from memory, its changes of style made
// short, written at once. Everything for the terminal goes through here, in order, because what is
// sent depends on what was sent before.

import CNcurses

struct ScreenOutput {
  private let descriptor: Int32
  /// None for terminals that may have other sequences for styles than ours.
  private var squeezer: StyleSqueezer?
  private var room = [UInt8](repeating: 0, count: 65_536)

  init(_ descriptor: Int32, knowsXterm: Bool) {
    self.descriptor = descriptor
    squeezer = knowsXterm ? StyleSqueezer(erasesSpaces: cnc_erases_unsaid() == 1) : nil
  }

  /// What ncurses has made since the last time.
  mutating func taken() -> [UInt8] {
    var count = cnc_take(&room, Int32(room.count))
    if count < 0 {
      room = [UInt8](repeating: 0, count: Int(-count))
      count = cnc_take(&room, Int32(room.count))
    }
    return passed(Array(room[..<Int(count)]))
  }

  /// The window has so many columns, and nobody knows where the cursor is.
  mutating func begin(columns: Int) { squeezer?.place = KnownPlace(columns: columns) }

  /// The same change of the screen, in fewer bytes.
  mutating func passed(_ bytes: [UInt8]) -> [UInt8] {
    guard squeezer != nil, !bytes.isEmpty else { return bytes }
    return squeezer!.squeeze(bytes)
  }

  func write(_ bytes: [UInt8]) { writeAll(bytes, to: descriptor) }

  /// Writes what ncurses has made, with the style that it believes in, and then `text` as it is.
  mutating func send(and text: String = "") {
    let bytes = taken()
    writeAll(bytes + (squeezer?.settle() ?? []) + Array(text.utf8), to: descriptor)
  }
}
