// What `.ci/install` puts where, and that it works from there without the checkout.

import PtyHarness
import TestSupport
import Testing

struct InstallTests {
  @Test func theProgramIsInstalledWithAllItNeeds() throws {
    let bench = try Workbench()
    let install = try ProgramRun(
      "/bin/sh",
      [Workbench.checkout("/.ci/install"), bench.path("usr"), productsDirectory() + "/frontlijn"],
      in: bench.folder, environment: bench.environment)
    #expect(install.code == 0, "\(install.errorText)")
    #expect(install.outputText.contains("To begin: frontlijn demo"))

    let files = Workbench.files(bench.path("usr"))
    for file in [
      "bin/frontlijn", "share/man/man1/frontlijn.1", "share/frontlijn/Samples/nl/STORE",
      "share/frontlijn/Samples/en.csv", "share/bash-completion/completions/frontlijn",
      "share/zsh/site-functions/_frontlijn",
      "share/fish/vendor_completions.d/frontlijn.fish",
    ] { #expect(files.contains(file)) }
    #expect(!files.contains { $0.contains("/local/") || $0.hasSuffix(".new") })

    // Nobody says where the samples are: they are found beside the program.
    var environment = bench.environment
    environment["FRONTLIJN_SHARE"] = nil
    environment["FRONTLIJN_STORE"] = nil
    var demo = try Pty(
      bench.path("usr/bin/frontlijn"), ["demo", "--lang", "nl"], environment: environment,
      directory: bench.folder)
    try demo.waitFor("OEFENEN")
  }
}
