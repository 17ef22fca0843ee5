import Foundation
import Tend
import Testing

struct ValueTests {
    private let rounds: UInt32 = 8

    @Test("values made by chance cross both ways and arrive as they left", arguments: 1...4)
    func cross(seed: UInt64) throws {
        let made = try madeValues(library: library, seed: seed, rounds: rounds)
        let texts = try textsOf(library: library, values: made)
        let expected = try textsOfMade(library: library, seed: seed, rounds: rounds)
        #expect(texts.count == expected.count)
        for (text, expected) in zip(texts, expected) {
            #expect(Array(text.utf8) == Array(expected.utf8))
        }
    }

    @Test("the same value read twice is equal") func equal() throws {
        let (once, again) = (
            try madeValues(library: library, seed: 9, rounds: rounds),
            try madeValues(library: library, seed: 9, rounds: rounds)
        )
        #expect(once == again)
        let other = try madeValues(library: library, seed: 10, rounds: rounds)
        #expect(once != other)
    }
}
