// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Photographs the diary in Vietnamese, light and dark, at 100 and 150 %: diary_photos FOLDER
#include "core/service/assignments.h"
#include "core/service/diary.h"
#include "core/service/review.h"
#include "tests/core/service/commune.h"
#include "tests/ui/plain_shell.h"
#include "ui/diary/diary_page.h"
#include "ui/shared/segmented_control.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTranslator>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using soviec::testing::PlainShell;

namespace {

void fill(Commune& commune)
{
    commune.as(u"head"_s);
    Assignments assignments(*commune.office);
    must(assignments.give(commune.work(commune.staff, u"5"_s)));
    Assignment inspections = commune.work(commune.staff, u"12"_s);
    inspections.item = commune.inspection.id;
    inspections.deadline = Date(2026, 4, 30);
    must(assignments.give(inspections));
    commune.as(u"staff"_s);
    Diary diary(*commune.office);
    for (const int day : {1, 2, 3, 6, 7, 8, 9, 10, 13, 14, 15, 16, 17, 20, 21}) {
        DiaryEntry morning = commune.entry(Date(2026, 4, static_cast<unsigned short>(day)), 240);
        morning.start = TimeOfDay::fromMinutes(450);
        morning.note = u"Thôn Đông, thôn Thượng; biên bản kèm theo"_s;
        must(diary.add(morning));
        morning.item = commune.inspection.id;
        morning.start = TimeOfDay::fromMinutes(13 * 60 + 30);
        morning.minutes = Minutes(day == 21 ? 150 : 240);
        must(diary.add(morning));
    }
    DiaryEntry today = commune.entry(Date(2026, 4, 22), 90);
    today.start = TimeOfDay::fromMinutes(8 * 60);
    today.documentNumber = u"215/SNN-TL"_s;
    today.quantity = Decimal(4);
    const DiaryEntry first = must(diary.add(today));
    today.start = TimeOfDay::fromMinutes(9 * 60 + 30);
    today.item = commune.inspection.id;
    today.documentNumber = u"BB 08/04"_s;
    must(diary.add(today));
    today.start = TimeOfDay::fromMinutes(13 * 60 + 30);
    today.item = commune.letter.id;
    const DiaryEntry third = must(diary.add(today));
    commune.as(u"head"_s);
    Review review(*commune.office);
    EntryReview asEntered;
    asEntered.acceptedQuantity = first.quantity;
    asEntered.acceptedMinutes = first.minutes;
    must(review.accept({first.id, first.version}, asEntered));
    must(review.giveBack({third.id, third.version}, u"Bổ sung phụ lục diện tích"_s));
    commune.as(u"staff"_s);
}

} // namespace

static void initTranslations()
{
    Q_INIT_RESOURCE(soviec_i18n);
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    initTranslations();
    QTranslator translator;
    if (translator.load(u":/soviec/i18n/soviec_vi.qm"_s))
        QApplication::installTranslator(&translator);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    Commune commune;
    fill(commune);
    Viewer viewer;
    viewer.person = commune.staff;
    PlainShell shell(*commune.office, viewer, Period::month(2026, 4));
    Theme theme(application);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const int percent : {100, 150}) {
            theme.apply({scheme, percent, false});
            DiaryPage page(shell.context());
            page.resize(1170 * percent / 100, 728 * percent / 100);
            page.show();
            page.activate({});
            const QString look = (scheme == Scheme::Dark ? u"dark"_s : u"light"_s) + QString::number(percent);
            const auto shoot = [&](const QString& name) {
                QCoreApplication::processEvents();
                page.grab().save(folder.filePath(u"diary-"_s + name + u'-' + look + u".png"_s));
            };
            shoot(u"day"_s);
            page.findChild<QLineEdit*>(u"entryLine"_s)->setText(u"bao cao thang 2h30 x1"_s);
            shoot(u"typing"_s);
            page.findChild<QLineEdit*>(u"entryLine"_s)->clear();
            auto* modes = page.findChild<SegmentedControl*>();
            modes->setCurrent(1);
            emit modes->chosen(1);
            shoot(u"week"_s);
            modes->setCurrent(2);
            emit modes->chosen(2);
            shoot(u"month"_s);
        }
    }
    return 0;
}
