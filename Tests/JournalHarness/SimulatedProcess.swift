// A process of the simulated machine: the file system as one program sees it. Before every call
// another process may run, and the call may fail, stop half-way, or be the program's last.

import CaseJournal
import TestSupport

/// What goes wrong at a call.
public enum SimulatedFault: Sendable {
  /// The call does nothing and answers with this errno.
  case error(Int32)
  /// A write takes only so many bytes.
  case short(Int)
  /// Write-back fails: a sync answers with this errno, and the pages count as clean. EIO, or
  /// ENOSPC where a disk finds out late that it is full.
  case failedWriteBack(Int32 = FileFault.inputOutput)
  /// kill -9 before, or right after, the call.
  case kill(after: Bool)
  /// Power is cut before, or right after, the call.
  case powerCut(after: Bool)
}

/// Which call it is.
public struct SimulatedCall: Hashable, Sendable {
  /// 0 for the process's first call.
  public var index: Int
  public var call: FileCall
  public var path: String
}

/// One program.
public final class SimulatedProcess: FileSystem, @unchecked Sendable {
  public let machine: SimulatedMachine
  public let number: Int
  public private(set) var isRunning = true
  /// Asked before each call; nil lets it pass.
  public var fault: ((SimulatedCall) -> SimulatedFault?)?
  /// Every call so far, when `isRecording`.
  public private(set) var calls: [SimulatedCall] = []
  public var isRecording = false
  public private(set) var callCount = 0
  /// What this process's clock is ahead of the machine's.
  public var clockOffsetMilliseconds = 0
  /// What it does wrong at every opportunity; nil for the journal as it is.
  public var carelessness: Carelessness?
  private let seed: UInt64

  /// errno of every call after the process was killed; no real one.
  public static let killed: Int32 = -9

  init(machine: SimulatedMachine, number: Int, seed: UInt64) {
    self.machine = machine
    self.number = number
    self.seed = seed
  }

  /// Clock, pauses and randomness of this process.
  public var host: JournalHost {
    JournalHost(
      nowMilliseconds: { self.machine.nowMilliseconds + self.clockOffsetMilliseconds },
      pauseMicroseconds: { self.pause($0) },
      random: SeededRandom(seed: seed), processID: Int32(1000 + number), machine: "desk")
  }

  private func pause(_ microseconds: Int) {
    machine.nowMilliseconds += max(1, microseconds / 1000)
    if isRunning { machine.beforeCall?(self) }
  }

  /// kill -9: its files are closed, its locks are gone.
  public func kill() {
    stopRunning()
    for (handle, open) in machine.handles where open.owner == number { machine.close(handle) }
  }

  func stopRunning() { isRunning = false }

  /// How many descriptors it holds.
  public var openCount: Int { machine.handles.values.count { $0.owner == number } }

  // MARK: one door for every call

  private func enter(
    _ call: FileCall, _ path: @autoclosure () -> String
  ) throws(FileFault) -> SimulatedFault? {
    if isRunning { machine.beforeCall?(self) }
    guard isRunning else { throw FileFault(call, path(), code: Self.killed) }
    machine.callCount += 1
    let index = callCount
    callCount += 1
    guard isRecording || fault != nil else { return nil }
    let this = SimulatedCall(index: index, call: call, path: path())
    if isRecording { calls.append(this) }
    guard let found = fault?(this) else { return nil }
    switch found {
    case .error(let code): throw FileFault(call, path(), code: code)
    case .kill(after: false):
      kill()
      throw FileFault(call, path(), code: Self.killed)
    case .powerCut(after: false):
      machine.cutPower()
      throw FileFault(call, path(), code: Self.killed)
    default: return found
    }
  }

  private func leave(
    _ fault: SimulatedFault?, _ call: FileCall, _ path: @autoclosure () -> String
  ) throws(FileFault) {
    switch fault {
    case .kill(after: true): kill()
    case .powerCut(after: true): machine.cutPower()
    default: return
    }
    throw FileFault(call, path(), code: Self.killed)
  }

  private func path(_ handle: Int32) -> String { machine.handles[handle]?.path ?? "closed" }

  private func held(
    _ handle: Int32, _ call: FileCall
  ) throws(FileFault) -> SimulatedMachine.OpenHandle {
    guard let open = machine.handles[handle], open.owner == number else {
      throw FileFault(call, "closed", code: 9)
    }
    return open
  }

  // MARK: FileSystem

  public func open(_ path: String, _ mode: OpenMode) throws(FileFault) -> Int32 {
    let fault = try enter(.open, path)
    guard let (folder, name) = machine.parent(of: path) else {
      throw FileFault(.open, path, code: FileFault.notThere)
    }
    let there = mode == .folder ? machine.node(path) : folder.entries[name]
    let node: SimulatedNode
    switch (mode, there) {
    case (.creating, .some): throw FileFault(.open, path, code: FileFault.exists)
    case (.creating, nil), (.creatingIfMissing, nil):
      try checkRoom(.open, path)
      node = machine.makeNode(isFolder: false)
      machine.change(folder, [(name, node)])
    case (_, nil): throw FileFault(.open, path, code: FileFault.notThere)
    case (_, let found?): node = found
    }
    let handle = machine.open(node, path, appends: mode == .appending, owner: number)
    try leave(fault, .open, path)
    return handle
  }

  private func checkRoom(_ call: FileCall, _ path: String) throws(FileFault) {
    if let free = machine.freeBytes, free <= 0 {
      throw FileFault(call, path, code: FileFault.noSpace)
    }
  }

  public func close(_ handle: Int32) {
    if machine.handles[handle]?.owner == number { machine.close(handle) }
  }

  public func size(_ handle: Int32) throws(FileFault) -> Int {
    let fault = try enter(.size, path(handle))
    let found = size(try held(handle, .size).node, path(handle))
    try leave(fault, .size, path(handle))
    return found
  }

  public func read(
    _ handle: Int32, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(FileFault) -> Int {
    let fault = try enter(.read, path(handle))
    let node = try held(handle, .read).node
    let count = max(0, min(buffer.count, node.seen.count - offset))
    if count > 0 {
      node.seen.withUnsafeBytes {
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count]))
      }
    }
    try leave(fault, .read, path(handle))
    return count
  }

  public func append(
    _ handle: Int32, _ bytes: UnsafeRawBufferPointer
  ) throws(FileFault) -> Int {
    let fault = try enter(.append, path(handle))
    let open = try held(handle, .append)
    return try write(bytes, at: open.node.seen.count, of: open, .append, fault)
  }

  public func write(
    _ handle: Int32, at offset: Int, _ bytes: UnsafeRawBufferPointer
  ) throws(FileFault) -> Int {
    let fault = try enter(.write, path(handle))
    let open = try held(handle, .write)
    let start = open.appends ? open.node.seen.count : offset
    return try write(bytes, at: start, of: open, .write, fault)
  }

  private func write(
    _ bytes: UnsafeRawBufferPointer, at offset: Int, of open: SimulatedMachine.OpenHandle,
    _ call: FileCall, _ fault: SimulatedFault?
  ) throws(FileFault) -> Int {
    var count = bytes.count
    if case .short(let taken) = fault { count = min(count, taken) }
    if let free = machine.freeBytes {
      let growth = max(0, offset + count - open.node.seen.count)
      if growth > free {
        count -= growth - free
        if count <= 0 { throw FileFault(call, open.path, code: FileFault.noSpace) }
      }
      machine.freeBytes = free - max(0, min(growth, free))
    }
    if !leavesOut(call, open.path, isFolder: false) {
      open.node.write(UnsafeRawBufferPointer(rebasing: bytes[..<count]), at: offset)
    }
    try leave(fault, call, open.path)
    return carelessness == .believesShortWrite ? bytes.count : count
  }

  public func truncate(_ handle: Int32, to sizeBytes: Int) throws(FileFault) {
    let fault = try enter(.truncate, path(handle))
    let node = try held(handle, .truncate).node
    if leavesOut(.truncate, path(handle), isFolder: false) { return }
    if let free = machine.freeBytes { machine.freeBytes = free + node.seen.count - sizeBytes }
    node.resize(to: sizeBytes)
    try leave(fault, .truncate, path(handle))
  }

  public func sync(_ handle: Int32) throws(FileFault) { try flush(handle, .sync) }
  public func syncData(_ handle: Int32) throws(FileFault) { try flush(handle, .syncData) }

  private func flush(_ handle: Int32, _ call: FileCall) throws(FileFault) {
    unlockEarly()
    let fault = try enter(call, path(handle))
    let open = try held(handle, call)
    if leavesOut(call, open.path, isFolder: open.node.isFolder) {
      return try leave(fault, call, open.path)
    }
    if case .failedWriteBack(let code) = fault {
      if open.node.isFolder { throw FileFault(call, open.path, code: code) }
      open.node.failWriteBack(&machine.random, code)
    }
    if open.node.isFolder {
      open.node.flushNames()
    } else {
      // Written and counted clean; an error since this description was opened is told once.
      if case .failedWriteBack = fault {} else { open.node.flush() }
      if open.failuresSeen < open.node.failures {
        machine.handles[handle]?.failuresSeen = open.node.failures
        open.node.failureWasReported = true
        if carelessness != .triesSyncAgain {
          throw FileFault(call, open.path, code: open.node.failureCode)
        }
      }
    }
    try leave(fault, call, open.path)
  }

  public func link(_ from: String, _ to: String) throws(FileFault) {
    let fault = try enter(.link, to)
    guard let node = machine.node(from), let (folder, name) = machine.parent(of: to) else {
      throw FileFault(.link, to, code: FileFault.notThere)
    }
    if folder.entries[name] != nil { throw FileFault(.link, to, code: FileFault.exists) }
    machine.change(folder, [(name, node)])
    try leave(fault, .link, to)
  }

  public func unlink(_ path: String) throws(FileFault) {
    let fault = try enter(.unlink, path)
    guard let (folder, name) = machine.parent(of: path), folder.entries[name] != nil else {
      throw FileFault(.unlink, path, code: FileFault.notThere)
    }
    machine.change(folder, [(name, nil)])
    try leave(fault, .unlink, path)
  }

  public func rename(_ from: String, _ to: String) throws(FileFault) {
    let fault = try enter(.rename, to)
    guard let node = machine.node(from), let (old, oldName) = machine.parent(of: from),
      let (new, newName) = machine.parent(of: to)
    else { throw FileFault(.rename, to, code: FileFault.notThere) }
    if old === new {
      machine.change(old, [(newName, node), (oldName, nil)])
    } else {
      machine.change(new, [(newName, node)])
      machine.change(old, [(oldName, nil)])
    }
    try leave(fault, .rename, to)
  }

  public func removeFolder(_ path: String) throws(FileFault) {
    let fault = try enter(.removeFolder, path)
    guard let (folder, name) = machine.parent(of: path), let node = folder.entries[name],
      node.isFolder
    else { throw FileFault(.removeFolder, path, code: FileFault.notThere) }
    guard node.entries.isEmpty else {
      throw FileFault(.removeFolder, path, code: FileFault.notEmpty)
    }
    machine.change(folder, [(name, nil)])
    try leave(fault, .removeFolder, path)
  }

  public func makeFolder(_ path: String) throws(FileFault) {
    let fault = try enter(.makeFolder, path)
    guard let (folder, name) = machine.parent(of: path) else {
      throw FileFault(.makeFolder, path, code: FileFault.notThere)
    }
    if folder.entries[name] != nil { throw FileFault(.makeFolder, path, code: FileFault.exists) }
    try checkRoom(.makeFolder, path)
    machine.change(folder, [(name, machine.makeNode(isFolder: true))])
    try leave(fault, .makeFolder, path)
  }

  public func list(_ path: String) throws(FileFault) -> [String] {
    let fault = try enter(.list, path)
    guard let node = machine.node(path), node.isFolder else {
      throw FileFault(.list, path, code: FileFault.notThere)
    }
    try leave(fault, .list, path)
    return node.entries.keys.sorted()
  }

  public func status(_ path: String) throws(FileFault) -> FileStatus? {
    let fault = try enter(.status, path)
    let found = machine.node(path).map { status(of: $0, path) }
    try leave(fault, .status, path)
    return found
  }

  public func status(_ handle: Int32) throws(FileFault) -> FileStatus {
    let fault = try enter(.size, path(handle))
    let found = status(of: try held(handle, .size).node, path(handle))
    try leave(fault, .size, path(handle))
    return found
  }

  private func status(of node: SimulatedNode, _ path: String) -> FileStatus {
    FileStatus(
      device: 1, inode: node.number, sizeBytes: size(node, path), isFolder: node.isFolder)
  }

  public func born(_ path: String) -> Int? { machine.node(path)?.born }

  public func lock(_ handle: Int32, shared: Bool) throws(FileFault) -> Bool {
    let fault = try enter(.lock, path(handle))
    let node = try held(handle, .lock).node
    let others = node.sharedHolders.subtracting([handle])
    let isFree =
      (node.exclusiveHolder ?? handle) == handle && (shared || others.isEmpty)
      || carelessness == .ignoresLock
    if isFree {
      node.exclusiveHolder = shared ? nil : handle
      if shared { node.sharedHolders.insert(handle) } else { node.sharedHolders.remove(handle) }
    }
    try leave(fault, .lock, path(handle))
    return isFree
  }

  public func unlock(_ handle: Int32) {
    guard isRunning, let node = machine.handles[handle]?.node else { return }
    if node.exclusiveHolder == handle { node.exclusiveHolder = nil }
    node.sharedHolders.remove(handle)
  }

  public func kind(_ path: String) -> FileSystemKind { machine.kind }
  public func freeBytes(_ path: String) -> Int? { machine.freeBytes }
}
