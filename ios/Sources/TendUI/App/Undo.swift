import SwiftUI
import TendKit

/// Hands what can be taken back to the phone's own undo: a shake, three fingers to the left, or the
/// keys of a keyboard.
private struct PhoneUndo: ViewModifier {
    let family: FamilyModel
    @Environment(\.undoManager) private var undo

    func body(content: Content) -> some View {
        content.onChange(of: family.undoable, initial: true) { _, undoable in offer(undoable.last) }
    }

    /// Only the newest is offered; once it is taken back, the one before it is the newest.
    private func offer(_ newest: Undoable?) {
        guard let undo else { return }
        undo.removeAllActions(withTarget: family)
        guard let newest else { return }
        undo.registerUndo(withTarget: family) { family in
            Task { @MainActor in await family.undoNewest() }
        }
        undo.setActionName(newest.sentence)
    }
}

extension View {
    /// What an action of the family did can be taken back as the phone takes things back.
    func undoneByPhone(_ family: FamilyModel) -> some View {
        modifier(PhoneUndo(family: family))
    }
}
