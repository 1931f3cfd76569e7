// A draft's file: lines in the order of typing, each with its hash after the one before it, so
// that whatever a crash leaves of the file reads as a beginning of what was typed.
//
//   #draft 1⇥form=note c4M8…⇥by=mara⇥time=1795000000000⇥~hash
//   field=text⇥time=…⇥opened=⇥~hash                       before the field's first change
//   field=text⇥time=…⇥at=11⇥cut=3⇥put=back⇥~hash          from scalar 11, 3 are replaced
//
// Times are milliseconds since 1970, places and counts are Unicode scalars, values are escaped as
// in the log.

import CaseModel

/// One thing that happened to a field.
enum DraftChange: Hashable {
  case opened(String)
  /// `cut` scalars from `at` on are replaced by `put`.
  case splice(at: Int, cut: Int, put: String)

  /// What leads from one text to another; nil when they are the same.
  static func between(_ old: String, _ new: String) -> DraftChange? {
    let (before, after) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
    let shorter = min(before.count, after.count)
    var start = 0
    while start < shorter, before[start] == after[start] { start += 1 }
    var end = 0
    while end < shorter - start, before[before.count - 1 - end] == after[after.count - 1 - end] {
      end += 1
    }
    let cut = before.count - start - end
    var put = String.UnicodeScalarView()
    put.append(contentsOf: after[start..<after.count - end])
    return cut == 0 && put.isEmpty ? nil : .splice(at: start, cut: cut, put: String(put))
  }
}

extension Draft.Field {
  /// False when the change does not fit the text.
  fileprivate mutating func apply(_ change: DraftChange) -> Bool {
    guard case .splice(let at, let cut, let put) = change else { return false }
    let scalars = Array(value.unicodeScalars)
    guard at >= 0, cut >= 0, at <= scalars.count - cut else { return false }
    var view = String.UnicodeScalarView(scalars[..<at])
    view.append(contentsOf: put.unicodeScalars)
    view.append(contentsOf: scalars[(at + cut)...])
    value = String(view)
    return true
  }
}

/// Writes lines, each after the hash of the last.
struct DraftWriter {
  private(set) var head: ChainHash?

  init(after head: ChainHash? = nil) { self.head = head }

  mutating func header(_ draft: Draft) -> [UInt8] {
    var line = Array("#draft 1".utf8)
    add("form", draft.form, to: &line)
    add("by", draft.by.name, to: &line)
    add("time", String(draft.changedMilliseconds), to: &line)
    return seal(line)
  }

  mutating func line(_ change: DraftChange, of field: String, at milliseconds: Int) -> [UInt8] {
    var line = Array("field=\(field)".utf8)
    add("time", String(milliseconds), to: &line)
    switch change {
    case .opened(let text): add("opened", text, to: &line)
    case .splice(let at, let cut, let put):
      add("at", String(at), to: &line)
      add("cut", String(cut), to: &line)
      add("put", put, to: &line)
    }
    return seal(line)
  }

  private func add(_ key: String, _ value: String, to line: inout [UInt8]) {
    line.append(0x09)
    line += key.utf8
    line.append(0x3D)
    Escapes.append(value.utf8, to: &line)
  }

  private mutating func seal(_ line: [UInt8]) -> [UInt8] {
    let hash = line.withUnsafeBytes { ChainHash.of($0, after: head) }
    head = hash
    var sealed = line
    sealed += [0x09, 0x7E]
    hash.append(to: &sealed)
    sealed.append(0x0A)
    return sealed
  }
}

/// What a draft's bytes say, up to the first line that does not fit.
struct DraftReading {
  private(set) var draft: Draft
  /// Bytes of whole lines that fit.
  private(set) var goodBytes = 0
  private(set) var head: ChainHash?
  private var fields = LineFields()

  /// nil when not even the first line is whole.
  init?(_ bytes: [UInt8], id: DraftID) {
    draft = Draft(id, by: .none, form: "", changedMilliseconds: 0)
    bytes.withUnsafeBytes { raw in
      var start = 0
      while let end = raw[start...].firstIndex(of: 0x0A), read(raw, from: start, to: end) {
        start = end + 1
        goodBytes = start
      }
    }
    if goodBytes == 0 { return nil }
  }

  private mutating func read(
    _ raw: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> Bool {
    let textEnd = end - ChainHash.textBytes - 2
    guard textEnd > start, raw[textEnd] == 0x09, raw[textEnd + 1] == 0x7E else { return false }
    let text = UnsafeRawBufferPointer(rebasing: raw[start..<textEnd])
    let hash = ChainHash.of(text, after: head)
    guard hash == ChainHash(raw, at: textEnd + 2) else { return false }
    guard goodBytes == 0 ? readHeader(text) : readChange(text) else { return false }
    head = hash
    return true
  }

  private mutating func readHeader(_ text: UnsafeRawBufferPointer) -> Bool {
    let mark = Array("#draft 1\t".utf8)
    guard text.starts(with: mark),
      fields.split(text, from: mark.count, to: text.count, place: nil),
      let form = value("form"), let by = fields.last("by").flatMap(MemberID.init(_:)),
      let time = number("time")
    else { return false }
    draft = Draft(draft.id, by: by, form: form, changedMilliseconds: time)
    return true
  }

  private mutating func readChange(_ text: UnsafeRawBufferPointer) -> Bool {
    guard fields.split(text, from: 0, to: text.count, place: nil), let name = value("field"),
      let time = number("time")
    else { return false }
    if let opened = value("opened") {
      draft.fields[name] = Draft.Field(opened: opened, value: opened)
    } else {
      guard let at = number("at"), let cut = number("cut"), let put = value("put"),
        draft.fields[name]?.apply(.splice(at: at, cut: cut, put: put)) == true
      else { return false }
    }
    draft.changedMilliseconds = time
    return true
  }

  private func value(_ key: StaticString) -> String? { fields.last(key).flatMap(Escapes.text) }
  private func number(_ key: StaticString) -> Int? { value(key).flatMap { Int($0) } }
}
