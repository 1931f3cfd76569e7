// libFuzzer's way into the loader of snapshots: the sum is made right, so that what is behind it is
// read. A trap is a crash; whatever can be read is read whole.

import CaseJournal

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSnapshot(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  _ = SnapshotFile.readsAll(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}
