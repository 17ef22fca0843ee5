import Accessibility
import SwiftUI
import TendKit

private struct SpokenAnswers: ViewModifier {
    let family: FamilyModel
    @Environment(\.accessibilityVoiceOverEnabled) private var voiceOver

    func body(content: Content) -> some View {
        content
            .onChange(of: family.answer) { _, answer in
                if let answer { announce(answer.spoken(family.say)) }
            }
            .onChange(of: voiceOver, initial: true) { _, on in family.staysLonger = on }
    }
}

extension View {
    /// VoiceOver says what each action did, wherever its line stands; and the line stays longer, since
    /// the way to its undo is longer.
    func spoken(_ family: FamilyModel) -> some View {
        modifier(SpokenAnswers(family: family))
    }
}

/// Has VoiceOver say what changed on the screen by itself.
@MainActor func announce(_ words: String) {
    AccessibilityNotification.Announcement(words).post()
}
