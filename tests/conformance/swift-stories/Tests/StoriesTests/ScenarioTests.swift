import Foundation
import Tend
import Testing

/// The library under test, from which the surface is read.
let library = "\(ProcessInfo.processInfo.environment["TEND_CORE_DIR"] ?? "")/libtend_bindings.a"

@Suite(.serialized) struct ScenarioTests {
    @Test("every story is told as Rust tells it", arguments: try allScenarios())
    func story(path: String) async throws {
        let expected = try toldByRust(scenario: path, library: library)
        let play = try Play.open(scenario: path, library: library)
        let presenter = Presenter()
        var runner = Runner(play, presenter: presenter)
        try await runner.tellAll()
        let told = play.finish()
        #expect(told.broken == [])
        let wrong = await presenter.wrong
        #expect(wrong == [])
        #expect(firstDifference(expected.text, told.text) == nil)
    }
}

/// The first line in which two texts differ.
private func firstDifference(_ expected: String, _ told: String) -> String? {
    let lines = [expected, told].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    guard let (old, new) = zip(lines[0], lines[1]).first(where: { $0 != $1 }) else {
        return lines[0].count == lines[1].count ? nil : "one ends before the other"
    }
    return "Rust: \(old)\nSwift: \(new)"
}
