// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/approvals.h"
#include "core/service/catalog_desk.h"
#include "core/service/catalogs.h"
#include "core/service/demo/demo.h"
#include "tests/core/service/commune.h"
#include "tests/ui/plain_shell.h"
#include "ui/approvals/approvals_page.h"
#include "ui/catalog/catalog_page.h"
#include "ui/catalog/item_list.h"
#include "ui/shared/segmented_control.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QTranslator>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::testing;
using namespace Qt::StringLiterals;
using sample::must;

namespace {

/// One version on its way with a comment, one in the making with a twin.
void fill(Office& office)
{
    CatalogDesk desk(office);
    const UnitId agency = office.agency().unit.id;
    const TaskCatalog sent = must(desk.draft(agency, u"Danh mục sản phẩm, công việc quy đổi năm 2027"_s));
    const auto items = must(Catalogs(office).itemsOf(sent.id));
    CatalogItem changed = items->at(20);
    changed.points = changed.frameMin;
    must(desk.save(changed));
    Approvals approvals(office);
    const auto id = *ApprovalId::parse(sent.id.toString());
    must(approvals.submit(id, {}));
    must(approvals.comment(id, items->at(0).code, u"Điểm hạ quá thấp so với thời gian thực hiện."_s));
    const TaskCatalog open = must(desk.draft(agency, u"Danh mục bổ sung quý IV"_s));
    CatalogItem twin = items->at(4);
    twin.id = {};
    twin.catalog = open.id;
    twin.code = u"DC.99"_s;
    must(desk.save(twin));
}

void shoot(QWidget& page, const QDir& folder, const QString& name)
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    page.grab().save(folder.filePath(name + u".png"_s));
}

void choose(QWidget& page, int view)
{
    auto* views = page.findChildren<SegmentedControl*>().last();
    views->setCurrent(view);
    emit views->chosen(view);
}

void photograph(PageContext& context, const QDir& folder, const QString& look, const QSize& size)
{
    CatalogPage catalog(context);
    catalog.resize(size);
    catalog.show();
    catalog.activate({});
    catalog.findChild<ItemList*>()->setCurrentCode(u"DC.05"_s);
    shoot(catalog, folder, u"catalog-"_s + look);
    auto* versions = catalog.findChild<QComboBox*>();
    for (int i = 0; i < versions->count(); ++i) {
        if (versions->itemText(i).startsWith(u"Danh mục bổ sung"_s)) {
            versions->setCurrentIndex(i);
            emit versions->activated(i);
        }
    }
    catalog.findChild<ItemList*>()->setCurrentCode(u"DC.05"_s);
    shoot(catalog, folder, u"catalog-draft-"_s + look);
    for (int view = 1; view <= 3; ++view) {
        choose(catalog, view);
        shoot(catalog, folder, u"catalog-%1-%2"_s.arg(view).arg(look));
    }
    ApprovalsPage approvals(context);
    approvals.resize(size);
    approvals.show();
    approvals.activate({});
    shoot(approvals, folder, u"approvals-"_s + look);
    choose(approvals, 1);
    shoot(approvals, folder, u"approvals-all-"_s + look);
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
    QTemporaryDir data;
    const FixedClock clock {Date(2026, 6, 17)};
    must(createDemo(data.filePath(u"demo.db"_s), clock.today()));
    const auto office = must(Office::open(data.filePath(u"demo.db"_s), clock));
    fill(*office);
    Viewer viewer;
    viewer.isOperator = viewer.isHr = viewer.isAdministrator = true;
    PlainShell shell(*office, viewer, Period::month(2026, 6));
    Theme theme(application);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const int percent : {100, 150}) {
            theme.apply({scheme, percent, false});
            const QString look = (scheme == Scheme::Dark ? u"dark"_s : u"light"_s) + QString::number(percent);
            photograph(shell.context(), folder, look, QSize(1150, 690));
        }
    }
    return 0;
}
