// From the terminal's bytes to keys. Terminals split what they send anywhere, so this is a state
// machine that takes one byte at a time: however the input is cut, the keys are the same.
//
//   ground ──ESC──▸ escape ──[──▸ sequence ──final byte──▸ ground
//      │              ├──O──▸ shift ──final byte──▸ ground
//      │              └─]P_^X─▸ string (swallowed) ──BEL or ESC \──▸ ground
//      └──lead byte──▸ scalar ──last byte──▸ ground
//
// It has no clock: the caller waits `flushDelayMilliseconds` for the next byte, then calls `flush`.
// Nothing that arrives is typed as text unless it is text: sequences that it does not know are
// swallowed whole, and no stream of bytes can make it hold more than the two limits below.

public struct KeyDecoder: Sendable {
  /// What a paste keeps at most; the rest of it is dropped.
  public static let pasteLimitBytes = 1 << 20
  static let sequenceLimitBytes = 64

  enum State: Equatable {
    case ground
    /// Bytes that are still to come, and the range that the next one must lie in.
    case scalar(missing: Int, next: ClosedRange<UInt8>)
    case escape
    case sequence
    /// A sequence beyond the limit: swallowed up to its final byte.
    case overlongSequence
    /// After ESC O.
    case shift
    /// After ESC [ [, which the Linux console sends for F1 to F5.
    case consoleFunction
    /// After ESC [ M: three more bytes.
    case plainMouse
    /// After the introducer of a string that terminals send in reply to questions.
    case string(introducer: UInt8, isEmpty: Bool)
    case stringEscape
    case paste(markerBytesSeen: Int)
  }

  /// How long a lone ESC is given to become a sequence.
  public var escapeDelayMilliseconds: Int

  var state = State.ground
  var scalar: UInt32 = 0
  var hasAlt = false
  /// The bytes of the sequence or the paste that is on its way.
  var body: [UInt8] = []
  var keys: [Key] = []

  public init(escapeDelayMilliseconds: Int = 25) {
    self.escapeDelayMilliseconds = escapeDelayMilliseconds
  }

  /// The keys that these bytes complete; what is left half-way waits for more bytes.
  public mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
    for byte in bytes {
      take(byte)
    }
    return takeKeys()
  }

  /// How long to wait for the next byte before `flush`; nil when nothing is half-way.
  public var flushDelayMilliseconds: Int? {
    switch state {
    case .ground: nil
    case .escape: escapeDelayMilliseconds
    case .paste: 3000
    default: 500
    }
  }

  /// No byte came in time: what is half-way is taken as it stands.
  public mutating func flush() -> [Key] {
    switch state {
    case .ground, .overlongSequence, .consoleFunction, .plainMouse, .stringEscape: break
    case .scalar: emitReplacement()
    case .escape: keys.append(.escape)
    case .sequence: if body.isEmpty { keys.append(.alt("[")) }
    case .shift: if body.isEmpty { keys.append(.alt("O")) }
    case .string(let introducer, let isEmpty): if isEmpty { emitAlt(introducer) }
    case .paste: emitPaste()
    }
    reset()
    return takeKeys()
  }

  private mutating func takeKeys() -> [Key] {
    let taken = keys
    keys = []
    return taken
  }

  private mutating func reset() {
    state = .ground
    hasAlt = false
    body.removeAll(keepingCapacity: body.count <= Self.sequenceLimitBytes)
  }
}

// One byte.
extension KeyDecoder {
  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeGround(byte)
    case .scalar(let missing, let next): takeScalar(byte, missing: missing, next: next)
    case .escape: takeEscape(byte)
    case .sequence: takeSequence(byte)
    case .overlongSequence: takeOverlong(byte)
    case .shift: takeShift(byte)
    case .consoleFunction: takeConsoleFunction(byte)
    case .plainMouse: takePlainMouse(byte)
    case .string(let introducer, _): takeString(byte, introducer: introducer)
    case .stringEscape: takeStringEscape(byte)
    case .paste(let seen): takePaste(byte, seen: seen)
    }
  }

  private mutating func takeGround(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape
    case 0x20...0x7E: emit(Unicode.Scalar(byte))
    case ..<0x20, 0x7F: keys.append(Self.control(byte))
    default: beginScalar(byte)
    }
  }

  private mutating func takeEscape(_ byte: UInt8) {
    state = .ground
    switch byte {
    case 0x1B:
      keys.append(.escape)
      state = .escape
    case UInt8(ascii: "["): state = .sequence
    case UInt8(ascii: "O"): state = .shift
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      state = .string(introducer: byte, isEmpty: true)
    case 0x80...:
      hasAlt = true
      beginScalar(byte)
    default: emitAlt(byte)
    }
  }

  private mutating func takeString(_ byte: UInt8, introducer: UInt8) {
    switch byte {
    case 0x1B: state = .stringEscape
    case 0x07, 0x18, 0x1A: reset()
    default: state = .string(introducer: introducer, isEmpty: false)
    }
  }

  private mutating func takeStringEscape(_ byte: UInt8) {
    if byte == UInt8(ascii: "\\") {
      reset()
    } else {
      takeEscape(byte)
    }
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .ctrl(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .ctrl(Character(Unicode.Scalar(byte + 0x60)))
    default: .ctrl(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  private mutating func emitAlt(_ byte: UInt8) {
    keys.append(.alt(Character(Unicode.Scalar(byte == 0x08 ? 0x7F : byte))))
  }

  /// A sequence was broken off by a byte that cannot be part of it: that byte begins anew.
  mutating func breakOff(at byte: UInt8, unsent introducer: Character?) {
    if let introducer, body.isEmpty {
      keys.append(.alt(introducer))
    }
    reset()
    takeGround(byte)
  }

  mutating func complete(_ key: Key?) {
    if let key {
      keys.append(key)
    }
    reset()
  }
}

// UTF-8, by the table of the well-formed sequences (Unicode, table 3-7): an ill-formed part
// becomes one U+FFFD and the byte that broke it is read again.
extension KeyDecoder {
  private mutating func beginScalar(_ byte: UInt8) {
    let any: ClosedRange<UInt8> = 0x80...0xBF
    scalar = UInt32(byte)
    switch byte {
    case 0xC2...0xDF: state = .scalar(missing: 1, next: any)
    case 0xE0: state = .scalar(missing: 2, next: 0xA0...0xBF)
    case 0xED: state = .scalar(missing: 2, next: 0x80...0x9F)
    case 0xE1...0xEF: state = .scalar(missing: 2, next: any)
    case 0xF0: state = .scalar(missing: 3, next: 0x90...0xBF)
    case 0xF1...0xF3: state = .scalar(missing: 3, next: any)
    case 0xF4: state = .scalar(missing: 3, next: 0x80...0x8F)
    default: emitReplacement()
    }
    if case .scalar(let missing, _) = state {
      scalar &= 0x3F >> UInt32(missing)
    }
  }

  private mutating func takeScalar(_ byte: UInt8, missing: Int, next: ClosedRange<UInt8>) {
    guard next.contains(byte) else {
      emitReplacement()
      state = .ground
      return takeGround(byte)
    }
    scalar = scalar << 6 | UInt32(byte & 0x3F)
    if missing > 1 {
      state = .scalar(missing: missing - 1, next: 0x80...0xBF)
      return
    }
    state = .ground
    if let complete = Unicode.Scalar(scalar) {
      emit(complete)
    }
  }

  private mutating func emit(_ scalar: Unicode.Scalar) {
    let isControl = (0x80...0x9F).contains(scalar.value)
    if !isControl {
      let character = Character(scalar)
      keys.append(hasAlt ? .alt(character) : .character(character))
    }
    hasAlt = false
  }

  private mutating func emitReplacement() {
    keys.append(.character("\u{FFFD}"))
    hasAlt = false
  }
}
