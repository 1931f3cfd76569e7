// Random numbers from a printed seed: a failing run can be run again. For every test that draws,
// and for stores that must come out the same.

/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
public struct SeededRandom: RandomNumberGenerator, Sendable {
  @usableFromInline var state: UInt64

  @inlinable
  public init(seed: UInt64) { state = seed }

  @inlinable
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  /// True `count` times in `total`.
  @inlinable
  public mutating func chance(_ count: Int, in total: Int) -> Bool {
    next() % UInt64(total) < UInt64(count)
  }

  @inlinable
  public mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}

/// Three seeds that are always tried and three of this run. A seed that failed is pinned here.
public func seeds(_ test: String = #function) -> [UInt64] {
  let seeds = [1, 2, 3] + (0..<3).map { _ in UInt64.random(in: .min ... .max) }
  print("seeds of \(test): \(seeds)")
  return seeds
}
