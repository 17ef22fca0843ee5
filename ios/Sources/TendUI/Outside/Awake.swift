import SwiftUI

private struct KeepAwakeKey: EnvironmentKey {
    static let defaultValue: @MainActor @Sendable (Bool) -> Void = { _ in }
}

extension EnvironmentValues {
    /// Keeps the screen on, or lets it go out again. The app sets it; a preview has no phone.
    public var keepAwake: @MainActor @Sendable (Bool) -> Void {
        get { self[KeepAwakeKey.self] }
        set { self[KeepAwakeKey.self] = newValue }
    }
}

private struct Awake: ViewModifier {
    let on: Bool
    @Environment(\.keepAwake) private var keepAwake

    func body(content: Content) -> some View {
        content
            .onChange(of: on, initial: true) { _, on in keepAwake(on) }
            .onDisappear { keepAwake(false) }
    }
}

extension View {
    /// Keeps the screen on while this is shown: both hands are on the baby.
    func keepsAwake(_ on: Bool = true) -> some View {
        modifier(Awake(on: on))
    }
}
