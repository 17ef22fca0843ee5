import SwiftUI
import Tend
import TendKit

/// Everything after the first page: four places in a tab bar, or in the sidebar of a wide screen with
/// the quiet ones; what opens over them, and the way back in each.
struct Places: View {
    let family: FamilyModel
    let child: ChildId
    let errands: Errands
    let exchange: ExchangeModel
    @Binding var light: LightChoice
    @SceneStorage("route") private var kept = ""
    @State private var route = Route()
    /// The place and the form from before were put back.
    @State private var back = false
    @State private var entry: EntryModel?
    /// A file that another app handed over.
    @State private var file: URL?
    @AppStorage("country") private var chosenCountry: String?
    @Environment(\.horizontalSizeClass) private var width
    @Environment(\.look) private var look
    @Environment(\.locale) private var locale

    var body: some View {
        Group {
            if width == .regular {
                sidebar
            } else {
                tabs
            }
        }
        .sheet(item: $entry, onDismiss: closed) { EntrySheet(model: $0, family: family) }
        .onAppear { comeBack() }
        .onChange(of: route) { _, route in kept = route.kept }
        .onChange(of: errands.next) { follow() }
    }

    /// Where the parent was before the phone ended the app: the place, and the form that was open.
    private func comeBack() {
        if !back {
            back = true
            route = Route(kept: kept)
            entry = EntryModel(leftOn: family)
        }
        follow()
    }

    private func closed() {
        // Another form may have taken its place already.
        if entry == nil { family.desk.form = nil }
        follow()
    }

    /// Where a tap outside of the app leads.
    private func follow() {
        // What is half typed is neither lost nor covered: the errand waits until it is closed.
        guard let link = errands.next, entry?.isChanged != true else { return }
        let children = family.family?.children.map(\.line.id) ?? []
        if let named = link.child, named != child, children.contains(named) {
            // The screens of that child go there; a form in which nothing was typed goes.
            entry = nil
            family.desk.form = nil
            family.look(at: named)
            return
        }
        errands.next = nil
        guard link.child.map(children.contains) ?? true else {
            // The child of an old widget is gone: nobody else is meant.
            return family.tell(Answer(family.say("error_not_found")))
        }
        switch link {
        case .today: route.goToTab(.today)
        case .form(let kind, _):
            route.goToTab(.today)
            log(kind)
        case .massage: route.goToTab(.massage)
        case .file(let url):
            file = url
            route.go(.exchange)
        }
    }

    private var tabs: some View {
        VStack(spacing: 0) {
            TabView(selection: $route.tab) {
                ForEach(TabPlace.allCases, id: \.self) { tab in
                    stack(tab)
                        .tabItem {
                            Image(systemName: tab.symbol)
                            Text(verbatim: family.say(tab.name))
                        }
                        .tag(tab)
                }
            }
            if look.night, route.hasTabBar { NightTabBar(say: family.say, route: $route) }
        }
        // Night leaves no light gap where the two meet.
        .background { look.role.surface.ignoresSafeArea() }
    }

    private var sidebar: some View {
        NavigationSplitView {
            List(selection: chosen) {
                Section {
                    ForEach(TabPlace.allCases, id: \.self) { tab in
                        Label(family.say(tab.name), systemImage: tab.symbol)
                            .tag(SidebarItem.tab(tab))
                    }
                }
                Section(family.say("places")) {
                    ForEach(Place.quiet, id: \.self) { place in
                        Label(family.say(place.name), systemImage: place.symbol)
                            .tag(SidebarItem.place(place))
                    }
                }
            }
            .onPaper()
            .titled(family.say("app_name"))
            .paperBars(look)
        } detail: {
            stack(route.tab)
        }
    }

    private enum SidebarItem: Hashable {
        case tab(TabPlace)
        case place(Place)
    }

    /// What is marked in the sidebar: a quiet place that lies open, else the tab beneath.
    private var chosen: Binding<SidebarItem?> {
        Binding(
            get: {
                if let place = route[route.tab].first, Place.quiet.contains(place) {
                    return .place(place)
                }
                return .tab(route.tab)
            },
            set: { item in
                switch item {
                case .tab(let tab): route.goToTab(tab)
                case .place(let place): route[route.tab] = [place]
                case nil: break
                }
            })
    }

    private func stack(_ tab: TabPlace) -> some View {
        NavigationStack(path: $route[tab]) {
            root(tab)
                .withoutTabBar(look.night)
                .paperBars(look)
                .toolbar {
                    ToolbarItemGroup(placement: .primaryAction) {
                        if tab == .today {
                            MoreMenu(say: family.say, log: { log($0) }) { route.go($0) }
                        }
                        // The last sign of every top bar, always the same place.
                        SafetyButton(say: family.say) { route.go(.safety) }
                    }
                }
                .navigationDestination(for: Place.self) { place in
                    destination(place)
                        .withoutTabBar(look.night || place.isWhole)
                        .paperBars(look)
                        .toolbar {
                            ToolbarItem(placement: .primaryAction) {
                                if place != .safety && place != .session {
                                    SafetyButton(say: family.say) { route.go(.safety) }
                                }
                            }
                        }
                }
        }
        // Today has its own header, and what opens over it a small title.
        .environment(\.largeTitle, tab != .today)
    }

    @ViewBuilder private func root(_ tab: TabPlace) -> some View {
        switch tab {
        case .today:
            TodayPlace(family: family, child: child) { next in
                switch next {
                case .form(let kind, let began, let children): log(kind, began, children)
                case .edit(let entry): edit(entry)
                case .massage: route.goToTab(.massage)
                case .session(let of): goOn(of)
                case .place(let place): route.go(place)
                case .nightLight: light = light.toggled
                // Today asks that itself.
                case .cryStopped: break
                }
            }
        case .journal: JournalPlace(family: family, child: child, edit: edit)
        case .review: ReviewPlace(family: family, child: child) { route.go($0) }
        case .massage: MassagePlace(family: family, child: child) { route.go($0) }
        }
    }

    @ViewBuilder private func destination(_ place: Place) -> some View {
        switch place {
        case .safety:
            SafetyView(family: family, country: country) { route.go($0) }
        case .safetyCard(let id):
            SafetyCardView(family: family, id: id, country: country.wrappedValue)
        case .crying:
            CryingView(family: family, child: child, go: { route.go($0) }, edit: edit)
        case .paint: PaintView(family: family, child: child)
        case .session:
            SessionView(family: family, child: child) { route.go(.safety) }
        case .routines: RoutinesView(family: family, child: child)
        case .comparison: ComparisonView(family: family, child: child)
        case .growth:
            GrowthView(family: family, child: child, log: { log(.growth) }, edit: edit)
        case .firstWeeks: FirstWeeksView(family: family, child: child) { route.go($0) }
        case .learn: LearnView(family: family) { route.go($0) }
        case .learnPage(let id): LearnPageView(family: family, id: id)
        case .parent: ParentView(family: family, country: country.wrappedValue)
        case .family: FamilyView(family: family)
        case .settings: SettingsView(family: family, light: $light)
        case .exchange:
            ExchangeView(family: family, model: exchange, canTakeOut: true, file: $file)
        }
    }

    /// Goes on with the massage of a child, whose screens begin there.
    private func goOn(_ of: ChildId) {
        guard of != child else { return route.go(.session) }
        var there = Route()
        there.go(.session)
        kept = there.kept
        family.look(at: of)
    }

    /// Whose numbers to call are shown: the chosen country, else the phone's.
    private var country: Binding<String?> {
        Binding(
            get: { chosenCountry ?? Locale.current.region?.identifier },
            set: { chosenCountry = $0 })
    }

    private func log(_ kind: EntryKind, _ began: Date? = nil, _ children: [ChildId] = []) {
        let whose = children.isEmpty ? [child] : children
        let query = FormQuery.new(kind: kind, children: kind == .wellbeing ? [] : whose)
        entry = EntryModel(family: family, query: query, began: began)
    }

    private func edit(_ id: EntryId) {
        open(.edit(entry: id))
    }

    private func open(_ query: FormQuery) {
        entry = EntryModel(family: family, query: query)
    }
}

/// One tap from every screen.
private struct SafetyButton: View {
    let say: Words
    let open: @MainActor () -> Void

    var body: some View {
        Button(action: open) { Image(systemName: "lifepreserver") }
            .accessibilityLabel(say("safety"))
    }
}

/// Everything that has no tile: the other kinds, and the quiet places.
private struct MoreMenu: View {
    let say: Words
    let log: @MainActor (EntryKind) -> Void
    let go: @MainActor (Place) -> Void

    var body: some View {
        Menu {
            MoreChoices(say: say, log: log, go: go)
        } label: {
            Image(systemName: "ellipsis")
        }
        .accessibilityLabel(say("more"))
    }
}

/// What "More" offers, at the top of Today and at the thumb.
struct MoreChoices: View {
    let say: Words
    let log: @MainActor (EntryKind) -> Void
    let go: @MainActor (Place) -> Void

    var body: some View {
        Section {
            ForEach(EntryKind.others, id: \.self) { kind in
                Button(say.kind(kind), systemImage: kind.symbol) { log(kind) }
            }
        }
        Section(say("places")) {
            ForEach(Place.quiet, id: \.self) { place in
                Button(say(place.name), systemImage: place.symbol) { go(place) }
            }
        }
    }
}
