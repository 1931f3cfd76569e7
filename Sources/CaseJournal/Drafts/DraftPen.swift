// Writes one draft. The file comes with the first change, is only added to, and is held under
// flock as long as somebody types, so that no other window offers it as left behind.

import CaseModel

/// The open file of a draft.
public final class DraftPen<Disk: FileSystem> {
  public private(set) var draft: Draft
  private let disk: Disk
  private let path: String
  private let file: OpenFile<Disk>
  private var writer: DraftWriter
  /// Where the lines that are known to be whole end.
  private var sizeBytes: Int

  /// Begins a file for `draft`, whose fields have not been written yet.
  init(_ draft: Draft, in paths: StorePaths, on disk: Disk) throws(FileFault) {
    // No folder takes the place of a store that was moved: it could not come back.
    guard try disk.status(paths.log) != nil else {
      throw FileFault(.makeFolder, paths.drafts, code: FileFault.notThere)
    }
    try disk.makeFoldersIfMissing(paths.drafts)
    path = paths.drafts + "/" + draft.id.fileName
    var writer = DraftWriter()
    let header = writer.header(draft)
    try disk.create(path, header)
    file = try OpenFile(path, .appending, on: disk)
    _ = try disk.lock(file.handle, shared: false)
    try disk.syncFolder(paths.drafts)
    self.disk = disk
    self.writer = writer
    sizeBytes = header.count
    self.draft = draft
    self.draft.fields = [:]
  }

  /// Goes on with a draft that is there. nil when it is gone, or another window has it.
  init?(continuing id: DraftID, in paths: StorePaths, on disk: Disk) throws(FileFault) {
    path = paths.drafts + "/" + id.fileName
    guard try disk.status(path) != nil else { return nil }
    file = try OpenFile(path, .appending, on: disk)
    guard try disk.lock(file.handle, shared: false) else { return nil }
    let bytes = try file.bytes(from: 0, count: try file.size())
    guard let reading = DraftReading(bytes, id: id) else { return nil }
    // What a crash left half-written goes before anything is added.
    if reading.goodBytes < bytes.count { try file.truncate(to: reading.goodBytes) }
    self.disk = disk
    draft = reading.draft
    writer = DraftWriter(after: reading.head)
    sizeBytes = reading.goodBytes
  }

  /// Closing alone would not do: a program that is being started has the file for a moment, too.
  deinit { disk.unlock(file.handle) }

  /// Adds what changed since the last time, and syncs it.
  public func write(
    _ fields: [String: Draft.Field], at milliseconds: Int
  ) throws(JournalError) {
    var bytes: [UInt8] = []
    var ahead = writer
    for (name, field) in fields.sorted(by: { $0.key < $1.key }) {
      let known = draft.fields[name]
      if known?.opened != field.opened {
        bytes += ahead.line(.opened(field.opened), of: name, at: milliseconds)
      }
      let from = known?.opened == field.opened ? known?.value ?? "" : field.opened
      guard let change = DraftChange.between(from, field.value) else { continue }
      bytes += ahead.line(change, of: name, at: milliseconds)
    }
    guard !bytes.isEmpty else { return }
    try faulting { () throws(FileFault) in try add(bytes) }
    writer = ahead
    draft.fields.merge(fields) { $1 }
    draft.changedMilliseconds = milliseconds
  }

  /// A write that breaks off is taken back: nothing is ever added behind half a line.
  private func add(_ bytes: [UInt8]) throws(FileFault) {
    do throws(FileFault) {
      var done = 0
      while done < bytes.count { done += try append(bytes[done...]) }
      try file.syncData()
      sizeBytes += bytes.count
    } catch {
      try? file.truncate(to: sizeBytes)
      throw error
    }
  }

  private func append(_ bytes: ArraySlice<UInt8>) throws(FileFault) -> Int {
    var fault = FileFault(.append, path, code: FileFault.noSpace)
    let taken = bytes.withUnsafeBytes { part -> Int in
      do throws(FileFault) {
        return try disk.append(file.handle, part)
      } catch {
        fault = error
        return 0
      }
    }
    if taken == 0 { throw fault }
    return taken
  }
}

extension Journal {
  /// Begins a draft of `form` for `member`; nothing of it is written yet.
  public func startDraft(
    of form: String, by member: MemberID
  ) throws(JournalError) -> DraftPen<Disk> {
    let draft = Draft(
      DraftID(using: &host.random), by: member, form: form,
      changedMilliseconds: host.nowMilliseconds())
    return try faulting { () throws(FileFault) in try DraftPen(draft, in: paths, on: disk) }
  }

  /// Goes on with a draft; nil when it is gone, or another window has it.
  public func continueDraft(_ id: DraftID) throws(JournalError) -> DraftPen<Disk>? {
    try faulting { () throws(FileFault) in
      try DraftPen(continuing: id, in: paths, on: disk)
    }
  }

  /// What `member` left behind, the latest first. Nobody else's, and none that is being written.
  /// A draft that cannot be read is passed over: it is no reason to open no store.
  public func drafts(of member: MemberID) -> [Draft] {
    let names = (try? disk.list(paths.drafts)) ?? []
    let found = names.compactMap(DraftID.init(fileName:)).compactMap(idleDraft)
    return found.filter { $0.by == member && $0.fields.contains { $1.value != $1.opened } }
      .sorted { ($0.changedMilliseconds, $0.id.text) > ($1.changedMilliseconds, $1.id.text) }
  }

  private func idleDraft(_ id: DraftID) -> Draft? {
    do throws(FileFault) {
      let file = try OpenFile(paths.drafts + "/" + id.fileName, .reading, on: disk)
      guard try disk.lock(file.handle, shared: true) else { return nil }
      defer { disk.unlock(file.handle) }
      return DraftReading(try file.bytes(from: 0, count: try file.size()), id: id)?.draft
    } catch {
      return nil
    }
  }

  /// Removes a draft: what it led to is on disk, or its writer threw it away.
  public func removeDraft(_ id: DraftID) throws(JournalError) {
    try faulting { () throws(FileFault) in
      let path = paths.drafts + "/" + id.fileName
      guard try disk.status(path) != nil else { return }
      try disk.unlink(path)
      try disk.syncFolder(paths.drafts)
    }
  }

  /// The clock of this journal, milliseconds since 1970.
  public var nowMilliseconds: Int { host.nowMilliseconds() }
}
