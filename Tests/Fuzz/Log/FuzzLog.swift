// libFuzzer's way into `FuzzedLog`: a broken promise is a crash, and the input is kept.

import JournalHarness

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLog(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  if let problem = FuzzedLog.problem(Array(UnsafeBufferPointer(start: data, count: size))) {
    fatalError(problem)
  }
  return 0
}
