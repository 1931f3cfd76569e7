// The store that `demo` opens: a copy of a sample whose last day lies in this week. Made once; what
// somebody does in it stays. Only a folder that carries the mark of this file is ever deleted.

import CaseJournal
import CaseModel
import FrontlijnApp
import Glibc

/// Finds or makes the practice store of a language.
struct PracticeStore {
  let surroundings: Surroundings
  let language: Language
  let path: String
  private let disk = RealFileSystem()
  private var strings: Strings { surroundings.strings }

  /// In `folder`, else `$XDG_STATE_HOME/frontlijn/practice-<lang>`.
  init(_ surroundings: Surroundings, in folder: String?) throws(Failure) {
    self.surroundings = surroundings
    language = surroundings.strings.language
    if let folder {
      path = StorePaths(folder).root
    } else {
      path = try surroundings.stateFolder() + "/practice-\(language.rawValue)"
    }
  }

  /// Says that a folder may be deleted.
  private static func mark(of store: String) -> String { store + "/local/made-by-demo" }
  /// A workshop beside the store, with a mark of its own: the new store is made in it, and the old
  /// one is put away in it.
  private var workshop: String { path + ".demo" }
  private var workshopMark: String { workshop + "/made-by-demo" }

  /// Makes the store when it is not there, or anew.
  func prepare(anew: Bool) throws(Failure) {
    try checkOwn()
    if !anew, exists(path + "/STORE") { return }
    guard let sample = SampleShelf.sample(language.rawValue, on: disk) else {
      throw Failure(strings.noSamples(language.rawValue), .notThere)
    }
    let lock = try lockedParent()
    // Somebody else may have made it while we waited.
    if anew || !exists(path + "/STORE") { try make(from: sample) }
    disk.unlock(lock.handle)
  }

  private func make(from sample: String) throws(Failure) {
    try clearWorkshop()
    try onDisk { () throws(FileFault) in
      try disk.makeFolder(workshop)
      try disk.create(workshopMark, [])
    }
    try copy(sample, to: workshop + "/new")
    try onDisk { () throws(FileFault) in
      if exists(path) { try disk.rename(path, workshop + "/old") }
      try disk.rename(workshop + "/new", path)
      try disk.syncFolder(parent)
    }
    try clearWorkshop()
  }

  /// The folder above, so that two of us do not build at once.
  private func lockedParent() throws(Failure) -> OpenFile<RealFileSystem> {
    do throws(FileFault) {
      try disk.makeFoldersIfMissing(parent)
      let folder = try OpenFile(parent, .folder, on: disk)
      for _ in 0..<500 {
        if try disk.lock(folder.handle, shared: false) { return folder }
        usleep(10_000)
      }
    } catch {
      throw failure(error)
    }
    throw Failure(.busy(pid: nil), strings)
  }

  private var parent: String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  private func exists(_ path: String) -> Bool { ((try? disk.status(path)) ?? nil) != nil }

  /// Nothing there, an empty folder, or a practice store that was made here.
  private func checkOwn() throws(Failure) {
    guard exists(path), !exists(Self.mark(of: path)) else { return }
    if let names = try? disk.list(path), names.isEmpty { return }
    throw Failure(strings.notMadeToPractise(path), .refused)
  }

  private func copy(_ sample: String, to folder: String) throws(Failure) {
    let (host, today) = (surroundings.host, surroundings.today)
    try telling(strings) { () throws(JournalError) in
      let source = try Journal(sample, for: .reading, on: disk, host: host)
      let move = StoreMove(
        days: Self.weeks(from: LocalMoment(source.lastTime).day, to: today) * 7,
        endMilliseconds: host.nowMilliseconds())
      _ = try move.copy(source, to: folder, host: host)
    }
    try onDisk { () throws(FileFault) in
      try disk.create(Self.mark(of: folder), Array("\(language.rawValue)\n".utf8))
    }
  }

  /// Weeks between the weeks (Monday to Sunday) that two days lie in.
  private static func weeks(from day: Day, to today: Day) -> Int {
    ((today - (today.weekday - 1)) - (day - (day.weekday - 1))) / 7
  }

  // MARK: taking away

  /// Deletes the workshop, which is marked; leaves any other folder alone.
  private func clearWorkshop() throws(Failure) {
    guard exists(workshop) else { return }
    let isEmpty = (try? disk.list(workshop))?.isEmpty ?? false
    guard isEmpty || exists(workshopMark) else {
      throw Failure(strings.notMadeToPractise(workshop), .refused)
    }
    try onDisk { () throws(FileFault) in try disk.removeTree(workshop, last: workshopMark) }
  }

  private func onDisk<Value>(
    _ body: () throws(FileFault) -> Value
  ) throws(Failure) -> Value {
    do throws(FileFault) {
      return try body()
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ fault: FileFault) -> Failure {
    Failure(strings.sentence(fault), fault.isPermission ? .noPermission : .cannotCreate)
  }
}
