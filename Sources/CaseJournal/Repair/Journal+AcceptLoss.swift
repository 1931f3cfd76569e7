// `repair --accept-loss`: what is damaged and in no copy is given up, by name and never by itself.
// A new segment says so in its first lines; the damaged bytes stay where they are, and a copy of
// them lies in quarantine (`journal.md` 5).

import CaseModel

/// What would be given up.
public struct LossPlan: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    /// Path inside the store.
    public var file: String
    /// The damaged bytes; none when they are not there any more.
    public var byte: Int
    public var bytes: Int
    /// The numbers of the lost entries; nil when none is.
    public var entries: ClosedRange<Int>?
  }

  public var parts: [Part]
  /// The ids of what is in no log, though entries speak of it: nobody knows which entries are lost.
  /// Asked only where nothing else is damaged.
  public var missing: [String] = []
  fileprivate var losses: [AcceptedLoss]
  /// HEADS, when it is damaged: it is put aside, and the next backup writes it anew.
  fileprivate var heads: [UInt8]?

  /// How many entries are lost, as far as anybody knows.
  public var entryCount: Int { parts.reduce(0) { $0 + ($1.entries?.count ?? 0) } }
}

extension LossPlan {
  /// What the log of `writer` is to say.
  fileprivate func facts(in writer: WriterID) -> [LossAccepted] {
    let bytes = losses.map { accepted in
      var fact = accepted.loss
      if accepted.writer != writer { fact.writer = accepted.writer }
      return fact
    }
    return bytes + missing.map { thing in LossAccepted { ($0.from, $0.thing) = (1, thing) } }
  }
}

extension Journal {
  /// What is damaged and would be given up.
  ///
  /// - Throws: `nothingToRepair`, or `stillDamaged` when giving it up would not help.
  public func lossPlan() throws(JournalError) -> LossPlan {
    let surveys = try surveyLosses()
    let losses = surveys.sorted { $0.key < $1.key }.flatMap(\.value.losses)
    let heads = try faulting { () throws(FileFault) in try damagedHeads() }
    if losses.isEmpty, heads == nil {
      let missing = try StoreCheck(paths.root, on: disk, host: host).run(deep: true).missing
      if missing.isEmpty { throw .nothingToRepair }
      return LossPlan(parts: [], missing: missing, losses: [])
    }
    var parts = losses.map { accepted in
      let loss = accepted.loss
      return LossPlan.Part(
        file: paths.relative(loss.segment, of: accepted.writer), byte: loss.at, bytes: loss.bytes,
        entries: loss.from <= loss.to ? loss.from...loss.to : nil)
    }
    if let heads {
      parts.append(LossPlan.Part(file: "HEADS", byte: 0, bytes: heads.count, entries: nil))
    }
    return LossPlan(parts: parts, losses: losses, heads: heads)
  }

  private func damagedHeads() throws(FileFault) -> [UInt8]? {
    guard try disk.status(paths.heads) != nil else { return nil }
    let bytes = try disk.contents(paths.heads)
    return Heads(bytes) == nil ? bytes : nil
  }

  private func putAsideHeads() throws(JournalError) {
    try Self.writing(paths, on: disk) { () throws(FileFault) in
      if let bytes = try damagedHeads() {
        setAside(bytes, segment: 0, offset: 0)
        try disk.unlink(paths.heads)
        try disk.syncFolder(paths.root)
      }
    }
  }

  /// Gives up what `plan` names. Afterwards the store can be written again.
  ///
  /// - Parameter member: who says so.
  /// - Throws: `busy` when the store is not as it was planned any more.
  public func acceptLoss(_ plan: LossPlan, by member: MemberID) throws(JournalError) {
    if case .network(let name) = disk.kind(paths.root) { throw .readOnly(.network(name)) }
    if case .newerFormat(let format) = readOnly { throw .readOnly(.newerFormat(format)) }
    try withLock { () throws(JournalError) in
      guard let writer else { throw .readOnly(.asked) }
      let surveys = try surveyLosses()
      guard Set(surveys.flatMap(\.value.losses)) == Set(plan.losses) else {
        throw .busy(pid: nil)
      }
      var own = surveys[writer] ?? LossSurvey()
      if own.losses.isEmpty {
        own.end = try settle()
        own.lastSegment = own.end?.segment ?? 0
        own.lastSeq = own.end?.seq ?? 0
      }
      let facts = plan.facts(in: writer)
      if !facts.isEmpty {
        // It may still have what is given up, and would hide that from every reading.
        try? disk.unlink(paths.snapshot)
        try syncAgain(own.end)
        quarantine(plan)
        try startSegment(after: own, naming: facts, by: member)
      }
      try putAsideHeads()
    }
    readOnly = nil
    try faulting { () throws(FileFault) in try readAll() }
  }

  /// By writer, where something is damaged.
  private func surveyLosses() throws(JournalError) -> [WriterID: LossSurvey] {
    var surveys: [WriterID: LossSurvey] = [:]
    let (heads, mark, writers) = try faulting { () throws(FileFault) in
      let heads = try readHeads()
      return (heads, try readMark(), try writerIDs(including: heads))
    }
    for id in writers {
      var marks = heads.heads[id].map { [LowerMark($0)] } ?? []
      if id == writer, let mark { marks.append(LowerMark(mark)) }
      let survey = try LossSurvey.of(
        id, isOwn: id == writer, lowerMarks: marks, in: paths, store: card.store, on: disk)
      if !survey.losses.isEmpty { surveys[id] = survey }
    }
    return surveys
  }

  /// The next segment goes on from `end`, so that line must be on disk: the same bytes again.
  private func syncAgain(_ end: LogEnd?) throws(JournalError) {
    guard let writer, let end else { return }
    do throws(FileFault) {
      let file = try OpenFile(paths.segment(end.segment, of: writer), .writing, on: disk)
      let size = min(end.offsetBytes, try file.size())
      try file.write(try file.bytes(from: 0, count: size), at: 0)
      try file.syncData()
    } catch {
      throw writeError(error)
    }
  }

  private func quarantine(_ plan: LossPlan) {
    for accepted in plan.losses where accepted.loss.bytes > 0 {
      let path = paths.segment(accepted.loss.segment, of: accepted.writer)
      let bytes = try? disk.contents(path)
      guard let bytes, accepted.loss.at + accepted.loss.bytes <= bytes.count else { continue }
      let lost = bytes[accepted.loss.at..<accepted.loss.at + accepted.loss.bytes]
      setAside(Array(lost), segment: accepted.loss.segment, offset: accepted.loss.at)
    }
  }

  private func startSegment(
    after own: LossSurvey, naming facts: [LossAccepted], by member: MemberID
  ) throws(JournalError) {
    guard let writer else { throw .readOnly(.asked) }
    let header = SegmentHeader(
      store: card.store, writer: writer, segment: own.lastSegment + 1,
      previous: own.end.map { .init(segment: $0.segment, seq: $0.seq, hash: $0.head) })
    let (line, hash) = header.line()
    var entries = EntryWriter(after: own.lastSeq, head: hash, time: own.end?.time ?? .zero)
    entries.append(
      facts, as: .control, by: member, wallMilliseconds: host.nowMilliseconds(),
      after: ledger.lastTime, random: &host.random)
    segment = nil
    do throws(FileFault) {
      try publish(header, line + entries.bytes)
    } catch {
      throw writeError(error)
    }
    _ = try confirm(header, line, entries, nil)
  }
}
