// The command line, as transcripts (Tests/Transcripts).

import Testing

@Suite struct TranscriptTests {
  @Test(arguments: Transcript.names)
  func transcript(_ name: String) throws {
    let difference = try Transcript(name).difference()
    #expect(difference == nil, "Tests/Transcripts/\(name).txt, \(difference ?? "")")
  }
}
