import SwiftUI
import Tend
import TendKit

/// The whole app on an open journal: four places in a tab bar, and the way back in each.
public struct TendView: View {
    private let family: FamilyModel
    private let errands: Errands
    @SceneStorage("route") private var kept = ""
    @State private var route = Route()
    @AppStorage("light") private var light = Light.system
    @Environment(\.colorScheme) private var system

    /// - Parameter errands: Where taps outside of the app lead; see ``Errands``.
    public init(family: FamilyModel, errands: Errands) {
        self.family = family
        self.errands = errands
    }

    public var body: some View {
        let look = Look(light: light, system: system)
        Group {
            if family.family == nil {
                look.role.surface.ignoresSafeArea()
            } else if let child = family.child {
                Places(family: family, child: child, errands: errands, route: $route)
            } else {
                FirstStart(family: family)
            }
        }
        .environment(\.look, look)
        .tint(look.role.primary)
        .preferredColorScheme(look.night ? .dark : nil)
        .task { await family.follow() }
        .onAppear { route = Route(kept: kept) }
        .onChange(of: route) { _, route in kept = route.kept }
    }
}

private struct Places: View {
    let family: FamilyModel
    let child: ChildId
    let errands: Errands
    @Binding var route: Route
    @State private var entry: EntryModel?

    var body: some View {
        TabView(selection: $route.tab) {
            place(.today) {
                TodayPlace(family: family, child: child) { next in
                    switch next {
                    case .form(let kind): open(.new(kind: kind, children: [child]))
                    case .massage: open(.new(kind: .massage, children: [child]))
                    }
                }
            }
            place(.journal) {
                JournalPlace(family: family, child: child) { open(.edit(entry: $0)) }
            }
        }
        .onChange(of: errands.next, initial: true) { _, link in
            if let link { follow(link) }
        }
        .sheet(item: $entry) { EntrySheet(model: $0, family: family) }
        // Another child is another screen, not the old one with new numbers.
        .id(child)
    }

    /// Where a tap outside of the app leads.
    private func follow(_ link: AppLink) {
        errands.next = nil
        switch link {
        case .today, .file: route.tab = .today
        case .form(let kind):
            route.tab = .today
            open(.new(kind: kind, children: [child]))
        case .massage: open(.new(kind: .massage, children: [child]))
        }
    }

    private func open(_ query: FormQuery) {
        entry = EntryModel(family: family, query: query)
    }

    private func place<Content: View>(
        _ tab: Tab, @ViewBuilder content: () -> Content
    ) -> some View {
        NavigationStack(path: $route[tab]) {
            content()
                .toolbar {
                    // The last sign of every top bar, always the same place.
                    ToolbarItem(placement: .primaryAction) {
                        Button {
                            route.go(.safety)
                        } label: {
                            Image(systemName: "lifepreserver")
                        }
                        .accessibilityLabel(family.say("safety"))
                    }
                }
                .navigationDestination(for: Place.self) { place in
                    switch place {
                    case .safety: SafetyView(family: family)
                    }
                }
        }
        .tabItem {
            Image(systemName: tab.symbol)
            Text(verbatim: family.say(tab.name))
        }
        .tag(tab)
    }
}
