// The bytes that programs send to a terminal, cut into characters, controls and sequences.
// One byte at a time, because reads end anywhere.

struct VTParser: Sendable {
  enum Event: Equatable {
    case print(Unicode.Scalar)
    case control(UInt8)
    /// What follows ESC.
    case escape(String)
    case sequence(Sequence)
    /// An OSC, DCS, APC or PM string.
    case string(String)
  }

  /// `ESC [`, a prefix, numbers, a final character.
  struct Sequence: Equatable, CustomStringConvertible {
    var prefix = ""
    var numbers: [Int] = []
    var final: Character = " "

    /// 0 for one that is missing.
    func number(_ index: Int) -> Int { index < numbers.count ? numbers[index] : 0 }

    var description: String {
      prefix + numbers.map(String.init).joined(separator: ";") + String(final)
    }
  }

  private enum State {
    case ground, escape, charset, sequence, string, stringEscape
  }

  private var state = State.ground
  private var utf8: [UInt8] = []
  private var body: [UInt8] = []

  mutating func take(_ byte: UInt8) -> Event? {
    switch state {
    case .ground: return takeGround(byte)
    case .escape: return takeEscape(byte)
    case .charset: return end(.escape(text(body + [byte])))
    case .sequence:
      body.append(byte)
      return (0x40...0x7E).contains(byte) ? end(.sequence(sequence(body))) : nil
    case .string:
      switch byte {
      case 0x07: return end(.string(text(body)))
      case 0x1B: state = .stringEscape
      default: body.append(byte)
      }
      return nil
    case .stringEscape: return end(.string(text(body)))
    }
  }

  private mutating func end(_ event: Event) -> Event {
    state = .ground
    body = []
    return event
  }

  private mutating func takeGround(_ byte: UInt8) -> Event? {
    if byte == 0x1B {
      state = .escape
      return nil
    }
    if byte < 0x20 || byte == 0x7F { return .control(byte) }
    utf8.append(byte)
    let lead = utf8[0]
    let needed = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard utf8.count >= needed else { return nil }
    defer { utf8 = [] }
    return String(decoding: utf8, as: UTF8.self).unicodeScalars.first.map { .print($0) }
  }

  private mutating func takeEscape(_ byte: UInt8) -> Event? {
    switch byte {
    case UInt8(ascii: "["): state = .sequence
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      state = .charset
      body = [byte]
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      state = .string
      body = [byte]
    default: return end(.escape(text([byte])))
    }
    return nil
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func sequence(_ bytes: [UInt8]) -> Sequence {
    var sequence = Sequence()
    sequence.final = Character(Unicode.Scalar(bytes.last!))
    let parameters = bytes.dropLast()
    let prefix = parameters.prefix { !(0x30...0x3B).contains($0) }
    sequence.prefix = text(Array(prefix))
    let numbers = text(Array(parameters.dropFirst(prefix.count)))
    if !numbers.isEmpty {
      sequence.numbers = numbers.split(separator: ";", omittingEmptySubsequences: false)
        .map { Int($0) ?? 0 }
    }
    return sequence
  }
}
