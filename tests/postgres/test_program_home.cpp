// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/language.h"
#include "app/gui/program.h"
#include "core/service/diary.h"
#include "core/service/evaluation.h"
#include "core/service/pocket.h"
#include "core/service/review.h"
#include "core/storage/audit_repository.h"
#include "tests/postgres/cluster.h"
#include "tests/postgres/cut_proxy.h"
#include "tests/postgres/server_office.h"
#include "tests/ui/drive.h"
#include "ui/pocket/pocket_dialog.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/settings.h"
#include "ui/shared/status_line.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QPointer>
#include <QRadioButton>
#include <QTest>
#include <QThreadPool>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using soviec::testing::inDialog;
using soviec::testing::shownButton;

namespace {

const Date monday(2026, 4, 20);

MainWindow* windowInFront()
{
    for (QWidget* one : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(one))
            return window;
    }
    return nullptr;
}

/// The program as a person starts it, with the server's line in the test's hand.
struct Desk {
    QTemporaryDir folder;
    Settings settings {folder.filePath(u"settings.ini"_s)};
    Theme theme {*qApp};
    Language language;
    Program program;

    explicit Desk(const Clock& clock)
        : program(settings, theme, language, clock)
    {
        theme.apply({});
        settings.setValue(Setting::LastPage, u"diary"_s);
    }
    ~Desk() { program.end(); }

    MainWindow& window() const { return *windowInFront(); }
    QLineEdit& line() const { return *window().findChild<QLineEdit*>(u"entryLine"_s); }
    DataTable& table() const { return *window().findChild<DataTable*>(u"dayTable"_s); }
    void type(const QString& text) const
    {
        line().setFocus();
        QTest::keyClicks(&line(), text);
    }
    void enter(const QString& text) const
    {
        type(text);
        QTest::keyClick(&line(), Qt::Key_Return);
    }
    /// From today, a Wednesday, to Monday.
    void goToMonday() const
    {
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&window(), Qt::Key_Up, Qt::AltModifier);
    }
    QPushButton* network() const { return shownButton(window(), u"No network"_s); }
    bool saysItIsAway() const
    {
        const auto all = window().findChildren<InlineMessage*>();
        return std::ranges::any_of(
            all, [](const InlineMessage* one) { return one->isVisible() && one->text().startsWith(u"No network"_s); });
    }
    /// Opens what waits with the button of the status line, and sends it there.
    void sendByHand(QObject* owner, const std::function<void(PocketDialog&)>& look = {}) const
    {
        inDialog(owner, [look](QWidget& asked) {
            auto& dialog = dynamic_cast<PocketDialog&>(asked);
            QPushButton* send = shownButton(dialog, u"Send now"_s);
            QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), 30'000);
            QTest::keyClick(send, Qt::Key_Space);
            QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), 30'000);
            if (look)
                look(dialog);
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        QTest::keyClick(network(), Qt::Key_Space);
    }
};

} // namespace

/// What the program does when its server comes back.
class TestProgramHome : public QObject {
    Q_OBJECT
    std::unique_ptr<ServerOffice> m_place;
    std::unique_ptr<CutProxy> m_line;

    QString address() const { return u"postgresql://staff@127.0.0.1:%1/%2"_s.arg(m_line->port()).arg(m_place->database); }
    std::unique_ptr<Office> server() const
    {
        return must(Office::open(m_place->addressOf(u"staff"_s), m_place->commune->clock));
    }
    QList<DiaryEntry> stored(const QString& documentNumber) const
    {
        QList<DiaryEntry> found;
        for (const DiaryEntry& one : must(Diary(*server()).range(m_place->commune->staff, monday, monday))) {
            if (one.documentNumber == documentNumber)
                found.append(one);
        }
        return found;
    }
    DiaryEntry based() const { return must(Diary(*server()).add(m_place->commune->entry(monday, 5))); }

    /// Started and signed in with the password, its pocket filled, the diary on Monday.
    std::unique_ptr<Desk> started()
    {
        m_line->setOpen(true);
        m_line->cutAfter(-1);
        auto desk = std::make_unique<Desk>(m_place->commune->clock);
        inDialog(this, [this](QWidget& asked) {
            auto* password = soviec::testing::shown<QLineEdit>(asked, u"Password"_s);
            QVERIFY(password);
            password->insert(m_place->passwordOf(u"staff"_s));
            QTest::keyClick(&asked, Qt::Key_Return);
        });
        if (!desk->program.begin(address()) || windowInFront() == nullptr)
            qFatal("the program did not begin");
        const QString pocket = Pocket::pathFor(address());
        if (!QTest::qWaitFor([&] { return Pocket::isThere(pocket); }, 30'000))
            qFatal("the pocket was not filled: %s", qPrintable(desk->window().status().sentence()));
        desk->goToMonday();
        return desk;
    }
    /// The line is dead and somebody has noticed.
    void goAway(Desk& desk, const QString& typed)
    {
        m_line->setOpen(false);
        desk.enter(typed);
        QTRY_VERIFY(desk.network() != nullptr);
        QVERIFY(desk.saysItIsAway());
    }

private slots:
    void initTestCase()
    {
        m_place = std::make_unique<ServerOffice>();
        m_line = std::make_unique<CutProxy>(Cluster::shared().port());
        QApplication::setQuitOnLastWindowClosed(false);
    }
    void init()
    {
        QThreadPool::globalInstance()->waitForDone(); // what the last window still had under way
        for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(Pocket::pathFor(address()) + suffix);
    }
    void cleanupTestCase()
    {
        m_line.reset();
        m_place.reset();
    }

    // In the first session already: the pocket was filled while the person worked.
    void workComesHomeAndThePersonStaysWhereTheyWere()
    {
        const auto desk = started();
        goAway(*desk, u"bao cao 0h05 #7/BC"_s);
        QCOMPARE(desk->network()->text(), u"No network · 1 changes wait"_s);
        QVERIFY(stored(u"7/BC"_s).isEmpty());
        desk->type(u"bao cao 0h10 #8/BC"_s);
        m_line->setOpen(true);
        const QPointer<MainWindow> away = &desk->window();
        desk->sendByHand(this, [&](PocketDialog& dialog) {
            QCOMPARE(dialog.table()->rows().size(), 0);
            QTest::qWait(100);
            QVERIFY(away); // nothing is taken from under an open dialog
        });
        QTRY_VERIFY_WITH_TIMEOUT(away.isNull(), 30'000);
        QVERIFY(desk->window().isVisible());
        QCOMPARE(desk->window().status().sentence(), u"The server is in reach; 1 rows were sent."_s);
        QVERIFY(!desk->saysItIsAway() && desk->network() == nullptr);
        QCOMPARE(stored(u"7/BC"_s).size(), 1);
        // The half-typed line stands on the day it was typed for.
        QCOMPARE(desk->line().text(), u"bao cao 0h10 #8/BC"_s);
        QTest::keyClick(&desk->line(), Qt::Key_Return);
        QTRY_COMPARE(stored(u"8/BC"_s).size(), 1);
    }

    void aConflictIsDecidedAfterwards()
    {
        const DiaryEntry base = based();
        const auto desk = started();
        desk->table().setCurrentId(base.id.toString());
        m_line->setOpen(false);
        desk->table().setFocus();
        QTest::keyClick(&desk->table(), Qt::Key_Return);
        desk->enter(u" ngoai duong"_s);
        QTRY_VERIFY(desk->network() != nullptr);
        DiaryEntry there = base;
        there.note = u"ở máy chủ"_s;
        must(Diary(*server()).change(there));
        m_line->setOpen(true);
        const QPointer<MainWindow> away = &desk->window();
        desk->sendByHand(this, [](PocketDialog& dialog) {
            QCOMPARE(dialog.table()->rows().size(), 1);
            QVERIFY2(dialog.words().contains(u"Note"_s), qPrintable(dialog.words()));
        });
        QTRY_VERIFY_WITH_TIMEOUT(away.isNull(), 30'000);
        QVERIFY(desk->window().status().sentence().contains(u"1 rows were changed on both sides"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shownButton(desk->window(), u"1 changes wait · 1 to decide"_s), 30'000);
        QCOMPARE(must(Diary(*server()).entry(base.id)).note, u"ở máy chủ"_s); // until somebody decides
        inDialog(this, [this](QWidget& asked) {
            inDialog(this, [](QWidget& fields) {
                auto* mine = fields.findChild<QRadioButton*>(u"note-0"_s);
                QVERIFY(mine);
                QTest::keyClick(mine, Qt::Key_Space);
                QTest::keyClick(shownButton(fields, u"Store the chosen values"_s), Qt::Key_Space);
            });
            QTest::keyClick(shownButton(asked, u"Decide…"_s), Qt::Key_Space);
            auto& dialog = dynamic_cast<PocketDialog&>(asked);
            QTRY_VERIFY_WITH_TIMEOUT(dialog.table()->rows().isEmpty(), 30'000);
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        QTest::keyClick(shownButton(desk->window(), u"1 changes wait"_s), Qt::Key_Space);
        QCOMPARE(must(Diary(*server()).entry(base.id)).note, u"ngoai duong"_s);
        QString told;
        for (const AuditRecord& one : must(storage::AuditRepository(server()->db()).ofEntity(base.id.toString())))
            told += QString::fromUtf8(auditTexts(one).before + auditTexts(one).after);
        QVERIFY2(told.contains(u"ở máy chủ"_s), qPrintable(told)); // what gave way stays in the history
        QVERIFY(shownButton(desk->window(), u"1 changes wait"_s) == nullptr);
    }

    // What was decided on the server stands; the person reads why and what they had entered.
    void whatTheServerDidNotTakeIsToldAndPutAway()
    {
        const DiaryEntry base = based();
        const auto desk = started();
        desk->table().setCurrentId(base.id.toString());
        m_line->setOpen(false);
        desk->table().setFocus();
        QTest::keyClick(&desk->table(), Qt::Key_Return);
        desk->enter(u" sua muon"_s);
        QTRY_VERIFY(desk->network() != nullptr);
        const auto head = must(Office::open(m_place->addressOf(u"head"_s), m_place->commune->clock));
        EntryReview review;
        review.acceptedQuantity = base.quantity;
        review.acceptedMinutes = base.minutes;
        must(Review(*head).accept({base.id, base.version}, review));
        m_line->setOpen(true);
        const QPointer<MainWindow> away = &desk->window();
        desk->sendByHand(this);
        QTRY_VERIFY_WITH_TIMEOUT(away.isNull(), 30'000);
        QVERIFY2(
            desk->window().status().sentence().contains(u"The server did not take 1 rows"_s),
            qPrintable(desk->window().status().sentence()));
        QTRY_VERIFY_WITH_TIMEOUT(shownButton(desk->window(), u"1 not taken"_s), 30'000);
        const DiaryEntry there = must(Diary(*server()).entry(base.id));
        QVERIFY(there.state == EntryState::Accepted && there.note == base.note);
        inDialog(this, [](QWidget& asked) {
            auto& dialog = dynamic_cast<PocketDialog&>(asked);
            QCOMPARE(dialog.table()->rows().size(), 1);
            QVERIFY2(dialog.words().contains(u"Entered:"_s) && dialog.words().contains(u"sua muon"_s), qPrintable(dialog.words()));
            QVERIFY2(dialog.words().section(u'\n', 0, 0).size() > 20, qPrintable(dialog.words())); // why
            QTest::keyClick(shownButton(dialog, u"Seen, put away"_s), Qt::Key_Space);
            QTRY_VERIFY(dialog.table()->rows().isEmpty());
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        QTest::keyClick(shownButton(desk->window(), u"1 not taken"_s), Qt::Key_Space);
        QVERIFY(shownButton(desk->window(), u"1 not taken"_s) == nullptr);
    }

    // Wherever the line dies on the way, there is a window to work in and nothing is lost or sent twice.
    void aLineThatDiesOnTheWayHome()
    {
        const auto desk = started();
        goAway(*desk, u"bao cao 0h05 #21/BC"_s);
        desk->enter(u"bao cao 0h05 #22/BC"_s);
        QTRY_COMPARE(desk->network()->text(), u"No network · 2 changes wait"_s);
        m_line->setOpen(true);
        int died = 0;
        for (qint64 bytes = 1000; desk->network() != nullptr && bytes < 4'000'000; bytes = bytes * 3 / 2) {
            m_line->cutAfter(bytes);
            desk->sendByHand(this);
            QTest::qWait(300);
            QVERIFY(windowInFront() != nullptr && windowInFront()->isVisible());
            died += desk->network() != nullptr ? 1 : 0;
        }
        QVERIFY2(died > 5, qPrintable(QString::number(died)));
        m_line->cutAfter(-1);
        if (desk->network() != nullptr)
            desk->sendByHand(this);
        QTRY_VERIFY_WITH_TIMEOUT(desk->network() == nullptr, 30'000);
        QCOMPARE(stored(u"21/BC"_s).size(), 1);
        QCOMPARE(stored(u"22/BC"_s).size(), 1);
    }

    // A text that is typed when the server answers goes along before the window changes.
    void whatIsTypedLastComesHomeToo()
    {
        const auto desk = started();
        goAway(*desk, u"bao cao 0h05 #51/BC"_s);
        desk->window().openPage(u"evaluation"_s);
        const auto texts = [&] { return soviec::testing::shown<QPlainTextEdit>(desk->window(), u"Strengths"_s); };
        QVERIFY(texts() && texts()->isEnabled() && !texts()->isReadOnly());
        m_line->setOpen(true);
        const QPointer<MainWindow> away = &desk->window();
        desk->sendByHand(this);
        texts()->setFocus();
        QTest::keyClicks(texts(), u"Chu dong"_s);
        QTRY_VERIFY_WITH_TIMEOUT(away.isNull(), 60'000);
        QVERIFY(!desk->saysItIsAway() && texts());
        QCOMPARE(texts()->toPlainText(), u"Chu dong"_s);
        const SheetView view = must(Evaluation(*server()).view(m_place->commune->staff, Period::month(2026, 4)));
        QCOMPARE(view.sheet.strengths, u"Chu dong"_s);
    }

    void nothingIsTakenFromUnderTheHand_data()
    {
        QTest::addColumn<bool>("cell");
        QTest::newRow("a change in the line") << false;
        QTest::newRow("a cell of the list") << true;
    }
    void nothingIsTakenFromUnderTheHand()
    {
        QFETCH(bool, cell);
        const DiaryEntry base = based();
        const auto desk = started();
        goAway(*desk, u"bao cao 0h05 #31/BC"_s);
        desk->table().setCurrentId(base.id.toString());
        desk->table().setFocus();
        m_line->setOpen(true);
        const QPointer<MainWindow> away = &desk->window();
        desk->sendByHand(this);
        // Closing the dialog called the server once more; the answer finds the person writing.
        desk->table().setFocus();
        QTest::keyClick(&desk->table(), cell ? Qt::Key_F2 : Qt::Key_Return);
        const auto typedInto = [&] { return qobject_cast<QLineEdit*>(desk->window().focusWidget()); };
        QVERIFY(typedInto() && (typedInto() == &desk->line()) != cell);
        QTest::keyClicks(typedInto(), u" 1"_s);
        QTest::qWait(3000);
        QVERIFY(away);
        QVERIFY(typedInto() && typedInto()->text().endsWith(u'1'));
        desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk->window()));
        QTest::keyClick(typedInto(), Qt::Key_Escape);
        desk->sendByHand(this);
        QTRY_VERIFY_WITH_TIMEOUT(away.isNull(), 60'000);
        QCOMPARE(must(Diary(*server()).entry(base.id)).minutes, base.minutes);
        QVERIFY(!desk->saysItIsAway());
    }
};

QTEST_MAIN(TestProgramHome)
#include "test_program_home.moc"
