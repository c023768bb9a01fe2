// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Photographs the pages of sheets in Vietnamese, both themes, 100 and 150 %: sheet_gallery FOLDER
#include "tests/core/service/sheet_fixture.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/pages.h"
#include "ui/shared/settings.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace soviec;

static void initTranslations()
{
    Q_INIT_RESOURCE(soviec_i18n);
}

namespace {

void fill(test::SheetFixture& f)
{
    const auto reports = f.give(u"ha"_s, u"DC.04"_s, Decimal(2), Decimal(8));
    f.enter(u"ha"_s, Date(2026, 4, 7), reports, Decimal(7));
    const auto decision = f.give(u"ha"_s, u"DC.09"_s, Decimal(2), Decimal(1));
    f.enter(u"ha"_s, Date(2026, 4, 9), decision, Decimal(1), EntryState::Accepted, 2);
    const auto proposal = f.give(u"ha"_s, u"DC.26"_s, Decimal(2), Decimal(1));
    f.enter(u"ha"_s, Date(2026, 4, 20), proposal, Decimal(1), EntryState::Accepted, 0, 1);
    f.fillHours(u"ha"_s);
    f.handIn(u"ha"_s);
    const auto work = f.give(u"hanh"_s, u"DC.04"_s, Decimal(2), Decimal(4));
    f.enter(u"hanh"_s, Date(2026, 4, 7), work, Decimal(4));
    f.handIn(u"nga"_s);
    f.signedBy(u"phuc"_s, u"nga"_s);
    f.handIn(u"hanh"_s);
    for (int day = 20; day < 28; ++day)
        f.enter(u"nam"_s, Date(2026, 4, day), {}, Decimal(1 + day % 3), EntryState::Pending);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: sheet_gallery FOLDER\n", stderr);
        return 2;
    }
    initTranslations();
    QTranslator translator;
    if (translator.load(u":/soviec/i18n/soviec_vi.qm"_s))
        QCoreApplication::installTranslator(&translator);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(u"."_s);
    test::SheetFixture f;
    fill(f);
    Theme theme(application);
    testing::ScriptedDialogs dialogs;
    const std::pair<Look, QString> looks[] = {
        {{Scheme::Light, 100, false}, u"light-100"_s},
        {{Scheme::Dark, 100, false}, u"dark-100"_s},
        {{Scheme::Light, 150, false}, u"light-150"_s},
        {{Scheme::Dark, 150, false}, u"dark-150"_s}};
    const std::tuple<QString, QString, QString> pages[] = {
        {u"evaluation"_s, u"vinh"_s, u"ha"_s},
        {u"review"_s, u"vinh"_s, {}},
        {u"month_close"_s, u"nga"_s, {}}};
    for (const auto& [page, login, person] : pages) {
        f.as(login);
        Viewer viewer;
        viewer.person = f.person(login);
        viewer.name = f.office().who().name;
        viewer.isReviewer = page != u"month_close";
        viewer.isHr = page == u"month_close";
        for (const auto& [look, name] : looks) {
            theme.apply(look);
            Settings settings(folder.filePath(u"%1-%2.ini"_s.arg(page, name)));
            MainWindow window(
                {viewer, f.office().agency().unit.name, u"agency.soviec"_s, f.april()}, allPages(),
                f.office(), settings, dialogs, theme);
            window.resize(1366, 768);
            window.show();
            window.begin();
            window.openPage(page, {{u"person"_s, f.person(person).toString()}});
            for (int i = 0; i < 8; ++i)
                QApplication::processEvents();
            if (!window.grab().save(folder.filePath(u"%1-%2.png"_s.arg(page, name))))
                return 3;
        }
    }
    return 0;
}
