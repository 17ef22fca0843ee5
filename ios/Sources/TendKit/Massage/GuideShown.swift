import Tend

/// The guide as it is read: what to prepare, the six states, how a baby says yes and no, and every
/// stroke in words.
public struct GuideShown: Equatable, Sendable {
    /// A name, what there is to say, and a quieter line.
    public struct Told: Equatable, Sendable, Identifiable {
        public let title: String
        public let text: String
        public let quiet: String?
        public var id: String { title }

        init(_ title: String, _ text: String, quiet: String? = nil) {
            self.title = title
            self.text = text
            self.quiet = quiet.flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    /// A part that folds out.
    public struct Part: Equatable, Sendable, Identifiable {
        public let title: String
        public let told: [Told]
        /// What holds for all of it.
        public let note: String?
        public var id: String { title }

        init(_ title: String, _ told: [Told], note: String? = nil) {
            self.title = title
            self.told = told
            self.note = note
        }
    }

    public let parts: [Part]

    @MainActor public init(_ screen: MassageGuideScreen, say: Words) {
        let cues = [true, false].map { yes in
            Self.cues(
                say(yes ? "guide_yes" : "guide_no"), screen.cues.filter { $0.saysYes == yes },
                say: say)
        }
        parts =
            [
                Part(
                    say("guide_preparations"), screen.preparations.map { Told($0.title, $0.text) }),
                Part(
                    say("guide_states"),
                    screen.states.map { Told($0.name, $0.lookFor, quiet: $0.advice) }),
                Part(say("guide_cues"), cues, note: say("guide_subtle")),
            ]
            + screen.areas.map { area in
                Part(
                    area.name ?? say("guide_anywhere"),
                    area.strokes.map { Told($0.name, $0.how, quiet: $0.say) })
            }
    }

    /// What is easy to see, and beneath it what is not.
    @MainActor private static func cues(_ title: String, _ cues: [GuideCue], say: Words) -> Told {
        func names(easy: Bool) -> String {
            cues.filter { $0.easyToSee == easy }.map(\.name).joined(separator: ", ")
        }
        let subtle = names(easy: false)
        return Told(
            title, names(easy: true), quiet: subtle.isEmpty ? nil : say("guide_subtle_ones", subtle)
        )
    }
}
