// `local/snapshot`: what the log came to, so that a large store opens at once (`journal.md` 4).
// Disposable: whatever is odd about it, it is not used, and is made anew from the log.
//
//   #frontlijn-snapshot 3 TAB store=… TAB version=… TAB bytes=… LF
//   ledger                    `Ledger+Packed`
//   caseload                  `Caseload.packed`
//   sizes                     hash of the sizes of all segments before the cut, 32 bytes
//   SHA-256 of all of this    32 bytes
//
// The version names the rules and the table of events: what another program made is not read. The
// number after the name is the form of the ledger, and is raised with every change of it.

import CaseModel
import Crypto
import Dispatch
import Synchronization

/// The bytes of a snapshot.
public enum SnapshotFile {
  private static let sumBytes = 32
  static let trailerBytes = 32 + sumBytes

  static func header(store: StoreID, bodyBytes: Int) -> [UInt8] {
    let version = Caseload.packedVersion
    return Array(
      "#frontlijn-snapshot 3\tstore=\(store.text)\tversion=\(version)\tbytes=\(bodyBytes)\n".utf8)
  }

  static func bytes(of ledger: Ledger, store: StoreID, sizes: ChainHash = .none) -> [UInt8] {
    var packed = PackWriter()
    ledger.pack(into: &packed)
    let caseload = ledger.caseload.packed()
    let size = packed.bytes.count + caseload.count
    return summed(
      [header(store: store, bodyBytes: size), packed.bytes, caseload], sizes: sizes)
  }

  /// The parts with the trailer behind them, in an array that never grows: it may be a large one.
  static func summed(_ parts: [[UInt8]], sizes: ChainHash = .none) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(trailerBytes) { $0 + $1.count })
    for part in parts { bytes += part }
    bytes += sizes.text.utf8
    let sum = bytes.withUnsafeBytes(digest)
    bytes.append(contentsOf: sum)
    return bytes
  }

  /// What it says of the segments before its cut.
  static func sizes(_ bytes: [UInt8]) -> ChainHash? {
    ChainHash(text: String(decoding: bytes.suffix(trailerBytes).prefix(32), as: UTF8.self))
  }

  /// What a snapshot says; nil for anything that is not one of this store and this version, whole
  /// and intact. Whatever the bytes are, it never traps.
  static func ledger(_ bytes: [UInt8], store: StoreID) -> Ledger? {
    let bodyEnd = bytes.count - trailerBytes
    guard bodyEnd > 0, let lineEnd = bytes.prefix(256).firstIndex(of: 0x0A), lineEnd < bodyEnd,
      bytes[...lineEnd].elementsEqual(header(store: store, bodyBytes: bodyEnd - lineEnd - 1))
    else { return nil }
    // One core adds up what the other one reads; nothing is believed before the sum is known.
    let sum = SumAhead(bytes)
    let read = Ledger(packed: bytes, in: lineEnd + 1..<bodyEnd)
    return sum.fits ? read : nil
  }

  fileprivate static func digest(_ raw: UnsafeRawBufferPointer) -> SHA256.Digest {
    var sha = SHA256()
    sha.update(bufferPointer: raw)
    return sha.finalize()
  }

  fileprivate static func fits(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { raw in
      let end = raw.count - sumBytes
      return digest(UnsafeRawBufferPointer(rebasing: raw[..<end]))
        .elementsEqual(raw[end...])
    }
  }

  /// For whoever tries damaged snapshots: the sum is made right, so that what is behind it is
  /// read, too, every case of it. Never traps.
  ///
  /// - Parameter body: what stands between header and sum.
  /// - Returns: true when it could be read.
  public static func readsAll(_ body: [UInt8]) -> Bool {
    var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
    let store = StoreID(using: &random)
    let bytes = summed([header(store: store, bodyBytes: body.count), body])
    guard let ledger = ledger(bytes, store: store) else { return false }
    let count = ledger.caseload.files.count
    return ledger.caseload.rows(on: Day(number: 20_000)).count == count
      && ledger.caseload.thawed.files.count == count
  }
}

/// Adds up a snapshot's bytes on another core.
private final class SumAhead: Sendable {
  private let isRight = Mutex(false)
  private let done = DispatchSemaphore(value: 0)

  init(_ bytes: [UInt8]) {
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let fits = SnapshotFile.fits(bytes)
      isRight.withLock { $0 = fits }
      done.signal()
    }
  }

  var fits: Bool {
    done.wait()
    return isRight.withLock { $0 }
  }
}
