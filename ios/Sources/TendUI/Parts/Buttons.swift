import SwiftUI
import TendKit

/// The ink button: filled, with words in the colour of the paper. At night it is dark with a bright
/// edge, since nothing may glow.
struct InkButtonStyle: ButtonStyle {
    func makeBody(configuration: Configuration) -> some View {
        InkFace(label: configuration.label, pressed: configuration.isPressed)
    }
}

private struct InkFace: View {
    let label: ButtonStyleConfiguration.Label
    let pressed: Bool
    @Environment(\.look) private var look
    @Environment(\.isEnabled) private var isEnabled

    var body: some View {
        let shape = RoundedRectangle(cornerRadius: Radius.card)
        label
            .padding(.horizontal, Space.l)
            .foregroundStyle(words)
            .background(ground, in: shape)
            .overlay { if look.night { shape.strokeBorder(look.role.primary, lineWidth: 2) } }
            .contentShape(shape)
            .opacity(pressed ? 0.7 : 1)
    }

    private var ground: Color {
        if !isEnabled { return look.role.surfaceHigh }
        return look.night ? look.role.primaryContainer : look.role.primary
    }

    private var words: Color {
        if !isEnabled { return look.role.onSurfaceVariant }
        return look.night ? look.role.onSurface : look.role.onPrimary
    }
}

/// A button in the colour of a kind, outside of the screens.
struct FilledButtonStyle: ButtonStyle {
    let ground: Color
    let words: Color

    func makeBody(configuration: Configuration) -> some View {
        configuration.label
            .padding(.horizontal, Space.l)
            .frame(minHeight: Touch.min)
            .foregroundStyle(words)
            .background(ground, in: .capsule)
            .opacity(configuration.isPressed ? 0.7 : 1)
    }
}

private struct Felt<Value: Equatable>: ViewModifier {
    let feedback: SensoryFeedback
    let trigger: Value
    @Environment(\.look) private var look

    func body(content: Content) -> some View {
        content.sensoryFeedback(trigger: trigger) { _, _ in look.night ? nil : feedback }
    }
}

extension View {
    /// A light touch when `trigger` changes; none at night, when a hand may lie beside a sleeping
    /// baby.
    func felt<Value: Equatable>(_ feedback: SensoryFeedback, trigger: Value) -> some View {
        modifier(Felt(feedback: feedback, trigger: trigger))
    }
}
