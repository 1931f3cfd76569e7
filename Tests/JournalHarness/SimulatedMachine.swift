// One machine: a disk that can lose power, a clock, and the processes that run on it. Tests
// schedule its processes one at a time, so nothing here is locked.

import CaseJournal
import TestSupport

/// A machine with a simulated disk.
public final class SimulatedMachine: @unchecked Sendable {
  let root: SimulatedNode
  private var nodeCount: UInt64 = 2
  /// Paths that were looked up since a name changed.
  private var known: [String: SimulatedNode] = [:]
  var handles: [Int32: OpenHandle] = [:]
  private var lastHandle: Int32 = 2
  /// Held by whoever runs them: a process holds its machine.
  private var processes: [Weak] = []

  private struct Weak {
    weak var process: SimulatedProcess?
  }

  public var random: SeededRandom
  /// Wall clock, milliseconds since 1970.
  public var nowMilliseconds = 1_795_000_000_000
  /// Calls so far, of all processes.
  public internal(set) var callCount = 0
  /// Bytes that still fit; nil for a disk that is never full.
  public var freeBytes: Int?
  public var kind = FileSystemKind.local
  /// Asked before every call; `SimulatedSchedule` lets another process run here.
  var beforeCall: ((SimulatedProcess) -> Void)?

  /// An open file description (open(2)).
  struct OpenHandle {
    var node: SimulatedNode
    var path: String
    var appends: Bool
    /// Failed write-backs that this description knows of.
    var failuresSeen: Int
    var owner: Int
  }

  public init(seed: UInt64 = 1) {
    random = SeededRandom(seed: seed)
    root = SimulatedNode(number: 2, isFolder: true, born: 0)
  }

  /// A new process, with its own faults and randomness.
  public func startProcess() -> SimulatedProcess {
    let process = SimulatedProcess(
      machine: self, number: processes.count, seed: random.next())
    processes.append(Weak(process: process))
    return process
  }

  /// A machine with the same disk, and other processes.
  public init(copying other: SimulatedMachine, seed: UInt64) {
    random = SeededRandom(seed: seed)
    nowMilliseconds = other.nowMilliseconds
    nodeCount = other.nodeCount
    root = other.root.copy()
  }

  /// Everything that runs stops; what the disk did not have yet may be gone.
  public func cutPower() {
    known = [:]
    for one in processes { one.process?.stopRunning() }
    handles = [:]
    forEachNode { node in
      var random = self.random
      node.loseMemory(&random)
      self.random = random
    }
  }

  /// The disk writes some of what it holds, whenever it likes.
  public func writeBackSome() {
    forEachNode { node in
      if !node.isFolder, node.isDirty, random.chance(1, in: 2) {
        var random = self.random
        node.writeBackSome(&random)
        self.random = random
      }
    }
  }

  /// Parents first: after a power cut a folder's names decide what is reached at all.
  private func forEachNode(_ body: (SimulatedNode) -> Void) {
    var waiting = [root]
    var met = Set<UInt64>()
    while let node = waiting.popLast() {
      guard met.insert(node.number).inserted else { continue }
      body(node)
      waiting += node.entries.sorted { $0.key < $1.key }.map(\.value)
    }
  }

  // MARK: names

  func makeNode(isFolder: Bool) -> SimulatedNode {
    nodeCount += 1
    return SimulatedNode(number: nodeCount, isFolder: isFolder, born: callCount)
  }

  /// What is at `path`; nil when there is nothing.
  func node(_ path: String) -> SimulatedNode? {
    if let known = known[path] { return known }
    var node = root
    for name in path.utf8.split(separator: 0x2F) {
      guard let next = node.entries[String(Substring(name))] else { return nil }
      node = next
    }
    known[path] = node
    return node
  }

  /// Gives `folder` a name, another one or none.
  func change(_ folder: SimulatedNode, _ names: [(name: String, node: SimulatedNode?)]) {
    known = [:]
    folder.change(names)
  }

  func parent(of path: String) -> (folder: SimulatedNode, name: String)? {
    let cut = path.utf8.lastIndex(of: 0x2F)!
    let name = String(path[path.utf8.index(after: cut)...])
    guard let folder = node(String(path[..<cut])), folder.isFolder else { return nil }
    return (folder, name)
  }

  func open(_ node: SimulatedNode, _ path: String, appends: Bool, owner: Int) -> Int32 {
    lastHandle += 1
    // An error that nobody was told of is news to whoever opens the file now (errseq_t).
    let seen = node.failureWasReported ? node.failures : node.failures - 1
    handles[lastHandle] = OpenHandle(
      node: node, path: path, appends: appends, failuresSeen: seen, owner: owner)
    return lastHandle
  }

  func close(_ handle: Int32) {
    guard let node = handles.removeValue(forKey: handle)?.node else { return }
    if node.exclusiveHolder == handle { node.exclusiveHolder = nil }
    node.sharedHolders.remove(handle)
  }

  // MARK: what tests do and ask

  /// The file's bytes as programs see them; nil when there is none.
  public func bytes(_ path: String) -> [UInt8]? {
    guard let node = node(path), !node.isFolder else { return nil }
    return node.seen
  }

  public func names(in path: String) -> [String] {
    node(path).map { $0.entries.keys.sorted() } ?? []
  }

  public func exists(_ path: String) -> Bool { node(path) != nil }

  /// Replaces a file's bytes without a trace, as a failing disk or another program does.
  public func damage(_ path: String, _ change: (inout [UInt8]) -> Void) {
    guard let node = node(path) else { return }
    var bytes = node.seen
    change(&bytes)
    node.damage(bytes)
  }

  /// Puts a file there, on the disk and all.
  public func add(_ path: String, _ bytes: [UInt8]) {
    guard let (folder, name) = parent(of: path) else { return }
    let node = makeNode(isFolder: false)
    node.damage(bytes)
    change(folder, [(name, node)])
    folder.flushNames()
  }

  /// Removes a file or a folder with all that is in it, at once.
  public func remove(_ path: String) {
    guard let (folder, name) = parent(of: path) else { return }
    change(folder, [(name, nil)])
    folder.flushNames()
  }

  /// A copy with new inodes, as `cp -a` makes it.
  public func copy(_ from: String, to path: String) {
    guard let node = node(from), let (folder, name) = parent(of: path) else { return }
    change(folder, [(name, copy(of: node))])
    folder.flushNames()
  }

  private func copy(of node: SimulatedNode) -> SimulatedNode {
    let copy = makeNode(isFolder: node.isFolder)
    if !node.isFolder { copy.damage(node.seen) }
    for (name, child) in node.entries { change(copy, [(name, self.copy(of: child))]) }
    copy.flushNames()
    return copy
  }

  /// Every file below `path` with its bytes, by path.
  public func files(below path: String) -> [String: [UInt8]] {
    guard let node = node(path) else { return [:] }
    if !node.isFolder { return [path: node.seen] }
    var found: [String: [UInt8]] = [:]
    for name in node.entries.keys {
      found.merge(files(below: path + "/" + name)) { a, _ in a }
    }
    return found
  }

  /// The disk has everything, as after sync(1).
  public func flushAll() {
    forEachNode { $0.isFolder ? $0.flushNames() : $0.flush() }
  }
}
