import Foundation
import Testing

@Suite("The layer and the core")
struct SurfaceTests {
    @Test("Every function of the core's journal stands in the layer, under its own name")
    func everyFunction() throws {
        let core = try source("TendCore", "TendCore.swift")
        let door = try #require(core.firstMatch(of: /public protocol JournalProtocol[\s\S]*?\n}/)).0
        let opens = try #require(core.firstMatch(of: /open class Journal:[\s\S]*?\n}/)).0
        let wanted = functions(String(door)).union(functions(String(opens), "public static func"))
        #expect(wanted.count > 25)
        let layer = try [
            "TendJournal.swift", "TendJournal+Screens.swift", "TendJournal+Files.swift",
        ].map { try source("Tend", $0) }.joined()
        #expect(wanted.subtracting(functions(layer)) == [])
    }

    private func source(_ target: String, _ name: String) throws -> String {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/\(target)/\(name)").standardized
        return try String(contentsOf: file, encoding: .utf8)
    }

    private func functions(_ source: String, _ opening: String = "func") -> Set<String> {
        var found = Set<String>()
        for line in source.split(separator: "\n") {
            guard let start = line.range(of: "\(opening) ") else { continue }
            let name = line[start.upperBound...].prefix { $0 != "(" }
            found.insert(name.filter { $0 != "`" })
        }
        return found
    }
}
