// What can go wrong with a store, as values. The sentences are the app's (`Strings+Errors`); no
// value here holds a resident's words.

import CaseModel

/// A store that cannot be opened, read or written.
public enum JournalError: Error, Hashable, Sendable {
  /// There is no STORE at the path, and no log.
  case noStore(path: String)
  /// STORE is damaged or gone, or the folder is something else.
  case notAStore(path: String)
  /// Sealed at rest: its text is not readable by this program.
  case sealed(path: String)
  /// `init` on a folder that holds something.
  case folderInUse(path: String)
  case permission(path: String)
  /// Another process holds the lock for too long; its pid, when it could be read.
  case busy(pid: Int?)
  /// The disk is full: nothing was kept.
  case diskFull(path: String, freeBytes: Int?)
  /// A read or write failed: nothing was kept.
  case failed(FileFault)
  /// Written, but the disk did not confirm it; the store is read-only until it is opened again.
  case unconfirmed(path: String)
  /// The store cannot be written, and why.
  case readOnly(ReadOnlyReason)
  /// `import --jsonl`: a line that is none of an export, or does not fit its hash.
  case badExport(line: Int, ExportProblem)
  /// `repair`: nothing is damaged.
  case nothingToRepair
  /// `repair --from`, `restore`: the copy belongs to another store.
  case otherStore(path: String)
  /// `repair`: this is still damaged, and nothing was changed.
  case stillDamaged(Finding)
  /// `backup`, `restore`: what was to be copied is damaged.
  case damagedSource(path: String, Finding)
  /// `backup`: a file of the copy is no beginning of the store's own.
  case copyDiffers(path: String)
}

/// What is wrong with a line of an export.
public enum ExportProblem: Hashable, Sendable {
  /// No JSON object on one line.
  case notJSON
  /// A key is missing, or its value is of another kind.
  case badKey(String)
  /// The line that it describes does not have the hash that it names.
  case wrongHash
  /// It does not continue what came before.
  case outOfOrder
  /// The last line is not there, or counts others than came.
  case cutOff
}

/// Why a store is only read.
public enum ReadOnlyReason: Hashable, Sendable {
  /// Opened for reading.
  case asked
  /// Something is damaged or lost: `verify` names it, `repair` mends it.
  case damaged(Finding)
  /// Written by a newer program.
  case newerFormat(Int)
  /// NFS and its like keep no promise about locks and syncs.
  case network(String)
  case permission(path: String)
  /// A write failed half-way; opening again finds out what is there.
  case afterFailure
  /// What writing needs in `local` could not be made, on a full disk for instance.
  case failed(FileFault)
}

/// Something that verification found: what, and where.
public struct Finding: Hashable, Sendable {
  public enum Severity: Int, Comparable, Sendable {
    /// Nothing to do.
    case information
    /// An unfinished write at the end; the next write sets it aside.
    case torn
    /// Bytes that were written are damaged or gone.
    case damaged

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  public enum What: Hashable, Sendable {
    /// Lines after the end that the next segment names: never part of the log.
    case abandoned(lines: Int)
    /// A segment that none after it continues: never part of the log.
    case abandonedSegment
    /// Bytes of an unfinished write.
    case tornTail(bytes: Int)
    /// The same in a log that this copy does not continue: no write here sets them aside.
    case tornElsewhere(bytes: Int)
    /// A line that does not fit its hash, or is no line.
    case damagedLine
    /// A segment's first line does not fit.
    case damagedHeader
    /// A segment's first line belongs to another store, writer or number.
    case foreignHeader
    /// A segment between others is not there.
    case missingSegment
    /// The log is shorter than the mark says.
    case shorterThanMark
    /// The log is shorter than HEADS says.
    case shorterThanHeads
    /// The line that the next segment continues from is not there.
    case missingLine(seq: Int)
    /// A sequence number that does not follow the one before it.
    case wrongSequence(expected: Int)
    /// A folder in `log` that is no writer's.
    case strangeFile
    /// HEADS is damaged.
    case damagedHeads
    /// A segment that cannot be read.
    case unreadable(code: Int32)
    /// An entry that this program cannot read, although its line is intact.
    case unknownEntries(count: Int)
    /// A reference to something that is not in the store (`--deep`).
    case danglingReference
    /// Entries of another writer whose clock is far ahead of every other: not applied until then.
    case heldAhead(entries: Int, until: HybridTime)
    /// Somebody accepted that these entries are lost.
    case lossAccepted(from: Int, to: Int)
    /// The snapshot does not say what the log says (`--deep`); `repair` removes it.
    case wrongSnapshot
  }

  public var severity: Severity
  public var what: What
  /// What the next reading may not find any more.
  var isPassing: Bool {
    switch what {
    case .tornTail, .tornElsewhere, .heldAhead: true
    default: false
    }
  }
  /// Stays until somebody repairs it.
  public var staysUnrepaired: Bool {
    if case .tornElsewhere = what { true } else { severity == .damaged }
  }
  /// Path inside the store.
  public var file: String
  /// 1-based; nil for the whole file.
  public var line: Int?
  /// 0-based offset in the file.
  public var byte: Int?

  public init(
    _ severity: Severity, _ what: What, file: String, line: Int? = nil, byte: Int? = nil
  ) {
    self.severity = severity
    self.what = what
    self.file = file
    self.line = line
    self.byte = byte
  }
}

extension JournalError {
  /// A fault while reading or opening, as an error.
  init(_ fault: FileFault) {
    if fault.isPermission {
      self = .permission(path: fault.path)
    } else {
      self = .failed(fault)
    }
  }
}
