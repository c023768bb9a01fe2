// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/approvals.h"
#include "core/service/catalog_desk.h"
#include "core/service/catalogs.h"
#include "core/service/demo/demo.h"
#include "core/service/document_register.h"
#include "core/service/office.h"
#include "core/service/rule_desk.h"
#include "core/service/work_proposals.h"
#include "tests/ui/scripted_dialogs.h"
#include "tests/ui/settled_picture.h"
#include "tests/ui/tour/forms_walk.h"
#include "tests/ui/tour/layout_walk.h"
#include "ui/backup/backup_dialog.h"
#include "ui/backup/copy_keeper.h"
#include "ui/catalog/item_list.h"
#include "ui/national/national_dialog.h"
#include "ui/pages.h"
#include "ui/reports/form_editor.h"
#include "ui/rules/publish_panel.h"
#include "ui/rules/what_if.h"
#include "ui/secrecy/purge_dialog.h"
#include "ui/shared/background.h"
#include "ui/shared/command_palette.h"
#include "ui/shared/data_table.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/settings.h"
#include "ui/shared/shortcut_list.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/shell/server_dialog.h"
#include "ui/shell/start_window.h"
#include "ui/shell/who_dialog.h"
#include "ui/theme/theme.h"
#include "ui/year/year_facts_view.h"
#include "ui/year/year_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTranslator>

#include <algorithm>

using namespace soviec;
using namespace Qt::StringLiterals;

static void initTranslations()
{
    Q_INIT_RESOURCE(soviec_i18n);
}

namespace {

/// What most office screens have.
constexpr QSize screen(1366, 768);

struct Visit {
    QString language;
    Look look;
    QString name() const
    {
        return u"%1-%2-%3"_s.arg(
            language, look.scheme == Scheme::Dark ? u"dark"_s : u"light"_s, QString::number(look.percent));
    }
};

} // namespace

/// Walks through every page of the demonstration agency as four people, in both languages, both
/// themes, at 100 and 150 %, photographs what it sees into SOVIEC_TOUR (default: out/tour beside
/// the build), and refuses what a person would call crowded, cut or mute.
class TestTour : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QDir m_pictures;
    FixedClock m_clock {Date(2026, 6, 17)};
    std::unique_ptr<service::Office> m_office;
    std::unique_ptr<Theme> m_theme;
    testing::ScriptedDialogs m_dialogs;
    QStringList m_faults;

    void photograph(QWidget* window, const QString& name)
    {
        // What is made beside the window is part of the picture.
        QTRY_VERIFY_WITH_TIMEOUT(window->findChildren<BackgroundTask*>().isEmpty(), 30'000);
        QImage picture = testing::settledPicture(window);
        QStringList faults = testing::layoutFaults(window) + testing::accessibilityFaults(window);
        for (int turn = 0; turn < 20 && !faults.isEmpty(); ++turn) {
            QTest::qWait(50);
            picture = testing::settledPicture(window);
            faults = testing::layoutFaults(window) + testing::accessibilityFaults(window);
        }
        for (const QString& fault : std::as_const(faults))
            m_faults += name + u": "_s + fault;
        QVERIFY(picture.save(m_pictures.filePath(name + u".png"_s)));
    }

    void photographPage(MainWindow& window, const QString& name)
    {
        photograph(&window, name);
        for (SegmentedControl* control : window.currentPage()->findChildren<SegmentedControl*>()) {
            const auto segments = control->findChildren<QPushButton*>();
            for (qsizetype i = 1; control->isVisible() && i < segments.size(); ++i) {
                segments[i]->click();
                photograph(&window, u"%1-%2"_s.arg(name).arg(i + 1));
            }
        }
    }

    /// A local set that is sent round, with an error and a comment.
    void draftRules()
    {
        m_office->signInAsOperator();
        service::RuleDesk desk(*m_office);
        const auto draft = desk.overlay(service::RuleRef::builtIn(u"nd335-2025"_s));
        QVERIFY(draft);
        const auto id = RuleDraftId::parse(draft->entry.ref.id);
        QByteArray text = draft->reading.text.trimmed();
        text.chop(1);
        text += ",\n  \"bands\": [{\"level\": \"good\", \"from\": \"75\"}],\n"
                "  \"knobs\": {\"cap\": {\"value\": \"component\"}, \"quota_percent\": {\"value\": \"15\"}}\n}\n";
        QVERIFY(id && desk.save(*id, draft->entry.version, text));
        QVERIFY(desk.comment(*id, u"bands[good].from"_s, u"Nâng ngưỡng lên 75 thì nâng cả ngưỡng dưới."_s));
        QVERIFY(desk.copy(service::RuleRef::builtIn(u"customs-pooled"_s)));
    }

    /// The next version of the catalog: changed, with a twin, sent on its way with a comment; another
    /// one still in the making; and work that somebody misses.
    void draftCatalogs()
    {
        m_office->signInAsOperator();
        service::CatalogDesk desk(*m_office);
        const UnitId agency = m_office->agency().unit.id;
        const auto sent = desk.draft(agency, u"Danh mục sản phẩm, công việc quy đổi năm 2027"_s);
        QVERIFY(sent);
        const auto items = service::Catalogs(*m_office).itemsOf(sent->id);
        QVERIFY(items && (*items)->size() > 20);
        CatalogItem changed = (*items)->at(20);
        changed.points = changed.frameMin;
        QVERIFY(desk.save(changed));
        service::Approvals approvals(*m_office);
        const auto id = ApprovalId::parse(sent->id.toString());
        const auto submitted = approvals.submit(*id, {});
        QVERIFY2(submitted, qPrintable(submitted ? QString() : submitted.error().text));
        QVERIFY(approvals.comment(*id, changed.code, u"Điểm hạ quá thấp so với thời gian thực hiện."_s));
        const auto open = desk.draft(agency, u"Danh mục bổ sung quý IV"_s);
        QVERIFY(open);
        CatalogItem twin = (*items)->at(4);
        twin.id = {};
        twin.catalog = open->id;
        twin.code = u"DC.99"_s;
        QVERIFY(desk.save(twin));
        QVERIFY(m_office->signIn(u"ha"_s));
        WorkProposal proposal;
        proposal.task = u"Hướng dẫn hộ kinh doanh dùng hóa đơn điện tử"_s;
        proposal.reason = u"Mỗi tuần khoảng mười lượt, danh mục chưa có"_s;
        QVERIFY(service::WorkProposals(*m_office).propose(proposal));
    }

    /// A list of cases in the register of the specialist whose diary is photographed.
    void readRegister()
    {
        QVERIFY(m_office->signIn(u"ha"_s));
        service::DocumentRegister documents(*m_office);
        const QString path = m_folder.filePath(u"so-van-ban.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "Số ký hiệu;Ngày văn bản;Loại văn bản;Trích yếu;Hạn xử lý;Ngày hoàn thành;Trạng thái\n"
            "215/SNN-TL;10/06/2026;Công văn;V/v báo cáo diện tích lúa hè thu năm 2026;16/06/2026;15/06/2026;Đã xử lý\n"
            "88/KH-UBND;11/06/2026;Kế hoạch;Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026 trên địa bàn tỉnh;"
            "18/06/2026;;Đang xử lý\n"
            "302/SNN-KH;12/06/2026;Công văn;Đăng ký nhu cầu giống vụ mùa;15/06/2026;;Đang xử lý\n"
            "18/GM-UBND;15/06/2026;Giấy mời;Họp giao ban sản xuất;;16/06/2026;Đã xử lý\n"
            "19/TB-UBND;15/06/2026;Thông báo;Lịch tiếp công dân;ngày 31/06/2026;;Đang xử lý\n");
        file.close();
        const auto list = documents.open(path);
        QVERIFY(list && documents.import(*list));
        const auto state = documents.state();
        QVERIFY(state && !state->proposals.isEmpty());
        service::RegisterChoice choice {state->proposals[0].item.id, state->proposals[0].entry};
        choice.entry.minutes = Minutes(90);
        QVERIFY(documents.accept({choice}));
    }

    /// The views of a draft, and what is seen after it has been tried on real data.
    void photographRules(MainWindow& window, const QString& name)
    {
        const auto tables = window.currentPage()->findChildren<DataTable*>();
        DataTable* list = *std::ranges::find_if(
            tables, [](const DataTable* one) { return one->rows().size() >= 8; });
        list->setCurrentId(list->rows()[1].id);
        photographPage(window, name + u"-draft"_s);
        list->setCurrentId(u"built_in:nd233-2026"_s);
        list->setCurrentId(u"built_in:nd335-2025"_s);
        auto* whatIf = window.currentPage()->findChild<WhatIf*>();
        QSignalSpy finished(whatIf, &WhatIf::finished);
        const auto buttons = whatIf->findChildren<QPushButton*>();
        (*std::ranges::find_if(buttons, &QWidget::isVisible))->click();
        QVERIFY(finished.wait(60'000));
        photograph(&window, name + u"-tried"_s);
        window.currentPage()->findChild<PublishPanel*>()->begin();
        photograph(&window, name + u"-publish"_s);
        window.currentPage()->stepBack();
    }

    /// Every kind of fact, and what signing asks for.
    void photographYear(MainWindow& window, const QString& name)
    {
        auto* views = window.currentPage()->findChild<SegmentedControl*>();
        const auto segments = views->findChildren<QPushButton*>();
        segments[YearPage::Facts]->click();
        QComboBox* kinds = window.currentPage()->findChild<YearFactsView*>()->kinds();
        for (int kind = 1; kind < kinds->count(); ++kind) {
            kinds->setCurrentIndex(kind);
            photograph(&window, u"%1-facts-%2"_s.arg(name).arg(kind + 1));
        }
        segments[YearPage::People]->click();
    }

    /// What a page shows after a key, in place of what it shows at first.
    void photographKeyed(MainWindow& window, const QString& pageId, const QString& name)
    {
        struct Keyed {
            QString page;
            QKeyCombination key;
            QString suffix;
        };
        const Keyed all[]
            = {{u"assignments"_s, Qt::CTRL | Qt::Key_N, u"give"_s},
               {u"diary"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_W, u"week-copy"_s},
               {u"diary"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_B, u"kept"_s},
               {u"diary"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_S, u"register"_s}};
        for (const Keyed& one : all) {
            if (one.page != pageId)
                continue;
            QTest::keyClick(window.currentPage(), one.key.key(), one.key.keyboardModifiers());
            photograph(&window, name + u'-' + one.suffix);
            while (window.currentPage()->stepBack()) { }
        }
    }

    void photographDialogs(MainWindow& window, const QString& name)
    {
        window.palette().open();
        photograph(&window.palette(), name + u"-palette"_s);
        window.palette().close();
        const auto logins = loginsOf(*m_office);
        QVERIFY(logins);
        WhoDialog who(*logins, u"ha"_s, &window);
        who.show();
        photograph(&who, name + u"-who"_s);
        for (const QString& kind : {u"hours-sheet"_s, u"consolidated"_s}) {
            service::ReportRequest request;
            request.kind = kind;
            request.period = Period::month(2026, 4);
            FormEditor editor(*m_office, m_dialogs, request, &window);
            editor.show();
            photograph(&editor, name + u"-form-"_s + kind);
        }
        PurgeDialog purge(*m_office, m_dialogs, &window);
        purge.show();
        photograph(&purge, name + u"-purge"_s);
        FirstRun steps(*m_office, m_dialogs, &window);
        steps.show();
        for (int step = 1; step <= 5; ++step) {
            photograph(&steps, name + u"-first-run-%1"_s.arg(step));
            steps.goOn();
        }
        Settings settings(m_folder.filePath(u"copies.ini"_s));
        CopyKeeper keeper(*m_office, settings, m_folder.filePath(u"demo.db"_s), nullptr);
        QVERIFY(keeper.makeBeforeEnd());
        BackupDialog copies(keeper, m_dialogs, &window);
        copies.show();
        QTRY_VERIFY(copies.words().contains(u'·'));
        photograph(&copies, name + u"-copies"_s);
        NationalDialog national(*m_office, m_dialogs, 2026, &window);
        national.show();
        photograph(&national, name + u"-national"_s);
        StartWindow start(m_dialogs, m_folder.filePath(u"demo.db"_s));
        start.show();
        photograph(&start, name + u"-start"_s);
        ServerDialog server(u"postgresql://lan@may-chu.xa.gov.vn/soviec"_s, true, &window);
        server.show();
        photograph(&server, name + u"-server"_s);
        testing::walkDialogs(*m_office, &window, [&](QWidget* shown, const QString& suffix) {
            photograph(shown, name + u'-' + suffix);
        });
    }

    void walk(const QString& login, const Visit& visit, QStringList& seen)
    {
        // What a page began beside the window ends before somebody else signs in.
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(m_office->signIn(login));
        const auto viewer = viewerOf(*m_office);
        QVERIFY(viewer);
        Settings settings(m_folder.filePath(u"settings.ini"_s));
        settings.setValue(Setting::Geometry, {});
        settings.setValue(Setting::LastPeriod, {});
        const WindowSetup setup {
            *viewer, m_office->agency().unit.name, u"demo.db"_s, Period::month(2026, 6)};
        MainWindow window(setup, allPages(), *m_office, settings, m_dialogs, *m_theme);
        window.resize(screen);
        window.show();
        for (const PageInfo& page : allPages()) {
            if (page.visibleTo && !page.visibleTo(*viewer))
                continue;
            // Each page in every look once; as everybody who has it in the look most people use.
            const bool usual = visit.language == u"vi"_s && visit.look.percent == 100
                && visit.look.scheme == Scheme::Light;
            // What is written into is HR's.
            const bool forms = viewer->isHr && (page.id == u"positions" || page.id == u"catalog");
            if (!usual && ((seen.contains(page.id) && !forms) || ((page.id == u"rules" || page.id == u"year") && !viewer->isHr)))
                continue;
            seen += page.id;
            window.openPage(page.id);
            const QString name = u"%1-%2-%3"_s.arg(visit.name(), page.id, login);
            photographPage(window, name);
            photographKeyed(window, page.id, name);
            if (viewer->isHr && page.id != u"catalog")
                testing::walkForms(
                    window.currentPage(), page.id, &window,
                    [&](QWidget* shown, const QString& suffix) { photograph(shown, name + u'-' + suffix); });
            if (page.id == u"rules" && viewer->isHr)
                photographRules(window, name);
            if (page.id == u"year" && viewer->isHr)
                photographYear(window, name);
            if (page.id == u"catalog" && viewer->isHr) {
                auto* versions = window.currentPage()->findChild<QComboBox*>();
                for (int i = 0; i < versions->count(); ++i) {
                    if (versions->itemText(i).startsWith(u"Danh mục bổ sung"_s)) {
                        versions->setCurrentIndex(i);
                        emit versions->activated(i);
                    }
                }
                window.currentPage()->findChild<ItemList*>()->setCurrentCode(u"DC.05"_s);
                photographPage(window, name + u"-draft"_s);
                testing::walkForms(
                    window.currentPage(), page.id, &window,
                    [&](QWidget* shown, const QString& suffix) { photograph(shown, name + u'-' + suffix); });
            }
        }
        if (login == u"nga"_s)
            photographDialogs(window, visit.name());
    }

private slots:
    void initTestCase()
    {
        initTranslations();
        const QString asked = qEnvironmentVariable("SOVIEC_TOUR");
        m_pictures.setPath(asked.isEmpty() ? QCoreApplication::applicationDirPath() + u"/../out/tour"_s : asked);
        QVERIFY(m_pictures.mkpath(u"."_s));
        const QString path = m_folder.filePath(u"demo.db"_s);
        QVERIFY(service::createDemo(path, m_clock.today()));
        auto office = service::Office::open(path, m_clock);
        QVERIFY(office);
        m_office = std::move(*office);
        m_theme = std::make_unique<Theme>(*qApp);
        draftRules();
        draftCatalogs();
        readRegister();
    }

    void everyPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("percent");
        for (const QString& language : {u"vi"_s, u"en"_s}) {
            for (const bool dark : {false, true}) {
                for (const int percent : {100, 150}) {
                    QTest::addRow("%s %s %d", qPrintable(language), dark ? "dark" : "light", percent)
                        << language << dark << percent;
                }
            }
        }
    }

    void everyPage()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(int, percent);
        QTranslator translator;
        QVERIFY(translator.load(u":/soviec/i18n/soviec_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&translator);
        const Visit visit {language, {dark ? Scheme::Dark : Scheme::Light, percent, false}};
        m_theme->apply(visit.look);
        m_faults.clear();
        QStringList seen;
        for (const QString& login : {u"ha"_s, u"vinh"_s, u"nga"_s, u"phuc"_s, u"tuan"_s})
            walk(login, visit, seen);
        QCoreApplication::removeTranslator(&translator);
        QVERIFY(!seen.isEmpty());
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

    /// The walk itself: it must see what it is there to see.
    void crowdedWindowsAreRefused()
    {
        QWidget window;
        window.setFixedSize(200, 200);
        auto* cut = new QLabel(u"A label that is far too long for its place"_s, &window);
        cut->setGeometry(0, 0, 40, 20);
        auto* button = new QPushButton(u"A button that is far too long"_s, &window);
        button->move(0, 40);
        auto* column = new QWidget(&window);
        column->setGeometry(0, 80, 100, 100);
        auto* layout = new QVBoxLayout(column);
        auto* upper = new QLabel(u"upper"_s);
        auto* lower = new QLabel(u"lower"_s);
        layout->addWidget(upper);
        layout->addWidget(lower);
        window.show();
        button->setFixedSize(40, 10); // after the style had its say
        lower->setGeometry(upper->geometry().translated(0, 2));
        const QString faults = testing::layoutFaults(&window).join(u'\n');
        QVERIFY(faults.contains(u"QLabel “A label that is far too long for its pla” is cut"_s));
        QVERIFY(faults.contains(u"is squeezed"_s));
        QVERIFY(faults.contains(u"lies on"_s));
        lower->setGeometry(300, 300, 40, 20);
        QVERIFY(testing::layoutFaults(&window).join(u'\n').contains(u"leaves"_s));
    }
};

QTEST_MAIN(TestTour)
#include "test_tour.moc"
