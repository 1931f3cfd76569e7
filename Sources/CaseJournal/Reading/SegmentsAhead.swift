// Reads and checks segments ahead of the reader on another core: each line verifies from the hash
// printed before it, so checking needs nothing of the segments before.

import Dispatch
import Synchronization

/// A segment's bytes, and how far its lines fit their hashes.
struct LoadedSegment: Sendable {
  var bytes: [UInt8] = []
  var verifiedEnd = 0
  var fault: FileFault?

  init(_ path: String, on disk: some FileSystem) {
    do throws(FileFault) {
      bytes = try disk.contents(path)
    } catch {
      fault = error
    }
    verifiedEnd = bytes.withUnsafeBytes { raw in
      guard let end = raw.prefix(4096).firstIndex(of: 0x0A) else { return 0 }
      return TransactionScan.verifiedEnd(raw, from: end + 1)
    }
  }
}

/// Hands out segments in order. Letting go of it stops the thread that reads ahead.
final class SegmentsAhead<Disk: FileSystem> {
  private let paths: [String]
  private let disk: Disk
  private let queue: LoadedQueue?

  init(_ paths: [String], on disk: Disk) {
    self.paths = paths
    self.disk = disk
    // Another thread calls the disk only when it is the kernel's.
    guard paths.count > 2, let real = disk as? RealFileSystem else {
      queue = nil
      return
    }
    let queue = LoadedQueue()
    self.queue = queue
    DispatchQueue.global(qos: .userInitiated).async {
      for path in paths {
        guard queue.hasRoom() else { return }
        queue.put(LoadedSegment(path, on: real))
      }
    }
  }

  deinit { queue?.close() }

  /// The segment at `at`; each is taken once, in order.
  func take(_ at: Int) -> LoadedSegment {
    queue?.take() ?? LoadedSegment(paths[at], on: disk)
  }
}

/// A bounded queue between the thread that reads ahead and the one that applies.
private final class LoadedQueue: Sendable {
  private let loaded: Mutex<[LoadedSegment]> = Mutex([])
  private let isClosed = Mutex(false)
  private let filled = DispatchSemaphore(value: 0)
  /// Begins with no room and is given some: a semaphore that is let go below the value that it
  /// began with ends the program.
  private let room = DispatchSemaphore(value: 0)

  init() {
    for _ in 0..<6 { room.signal() }
  }

  /// Waits for room; false when nobody takes any more.
  func hasRoom() -> Bool {
    room.wait()
    return !isClosed.withLock { $0 }
  }

  func put(_ segment: LoadedSegment) {
    loaded.withLock { $0.append(segment) }
    filled.signal()
  }

  func take() -> LoadedSegment {
    filled.wait()
    room.signal()
    return loaded.withLock { $0.removeFirst() }
  }

  func close() {
    isClosed.withLock { $0 = true }
    room.signal()
  }
}
