// Files of the checkout that tests hold equal to what the code says. FRONTLIJN_REWRITE=1 writes
// them anew instead.

import Glibc

/// A path inside the checkout, found from where this file was compiled.
func checkout(_ path: String) -> String {
  let root = #filePath.split(separator: "/").dropLast(4)
  return "/" + (root + [Substring(path)]).joined(separator: "/")
}

var isRewriting: Bool { environment("FRONTLIJN_REWRITE") != nil }

func readFile(_ path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

func writeFile(_ path: String, _ text: String) {
  guard let file = fopen(path, "w") else { return }
  defer { fclose(file) }
  let bytes = Array(text.utf8)
  fwrite(bytes, 1, bytes.count, file)
}
