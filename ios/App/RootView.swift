import AppIntents
import SwiftUI
import TendKit
import TendUI
import UIKit

/// The journal, or why it is not there.
struct RootView: View {
    let opening: Opening
    let errands: Errands
    let lock: AppLock
    let outlook: Outlook
    let say: Words
    @State private var curtain = Curtain()
    @Environment(\.scenePhase) private var phase

    var body: some View {
        Group {
            switch opening.state {
            case .opening: CoverView()
            case .shut: ShutView(opening: opening, say: say)
            // Another journal is another app, not the old one with a new file.
            case .open(let family): journal(family).id(ObjectIdentifier(family))
            }
        }
        .environment(\.putBack, { _ = await opening.putBack($0) })
        .environment(\.handOn, { await ShareSheet.offer($0) })
        .environment(\.phoneAsks, { Recognition.isThere })
        .environment(\.keepAwake, { UIApplication.shared.isIdleTimerDisabled = $0 })
        .task { await opening.open() }
        .onOpenURL { errands.open($0) }
        .onChange(of: phase, initial: true) { _, phase in
            lock.now(stage(phase))
            curtain.follow(lock, say: say)
        }
        .onChange(of: lock.hides) { curtain.follow(lock, say: say) }
    }

    private func journal(_ family: FamilyModel) -> some View {
        TendView(family: family, errands: errands)
            // Siri knows the children by their names.
            .onChange(of: family.family?.children.map(\.line), initial: true) {
                TendShortcuts.updateAppShortcutParameters()
            }
            .onAppear { if let child = Kept.child { family.look(at: child) } }
            .onChange(of: family.child, initial: true) { _, child in
                guard let child else { return }
                Kept.child = child
                outlook.look(at: child, of: family)
            }
    }

    private func stage(_ phase: ScenePhase) -> AppLock.Stage {
        switch phase {
        case .active: .front
        case .background: .away
        default: .covered
        }
    }
}
