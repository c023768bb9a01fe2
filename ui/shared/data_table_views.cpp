// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ways of looking at a table: the quick filter, kept views, and the menu of the heading.
#include "core/base/tr.h"
#include "ui/shared/data_table.h"
#include "ui/shared/filter_heading.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/settings.h"
#include "ui/shared/table_filter.h"
#include "ui/theme/on_look.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

FilterLine* quickFilter(DataTable& table)
{
    auto* line = new FilterLine(Tr::tr("Filter the list"), &table);
    line->setObjectName(u"quickFilter"_s);
    line->installEventFilter(&table);
    return line;
}

} // namespace

QStringList DataTable::filterWords() const
{
    return m_filter->words();
}

void DataTable::attach(FilterLine* filter)
{
    m_line = filter;
    connect(filter, &FilterLine::wordsChanged, m_filter, &TableFilter::setWords);
}

void DataTable::beginFilter()
{
    if (m_line == nullptr) {
        m_quick = quickFilter(*this);
        attach(m_quick);
    }
    if (m_quick != nullptr) {
        placeQuickFilter();
        m_quick->show();
        updateGeometries();
    }
    m_line->setFocus();
    m_line->selectAll();
}

// A list of a page has its line above the heading, always; a small table of a form gets one when it is
// asked for.
void DataTable::placeQuickFilter()
{
    if (m_line == nullptr && m_settings != nullptr && !horizontalHeader()->isHidden()) {
        m_quick = quickFilter(*this);
        attach(m_quick);
    }
    auto* heading = qobject_cast<FilterHeading*>(horizontalHeader());
    if (m_quick == nullptr || heading == nullptr)
        return;
    if (m_quick->parentWidget() != heading) {
        heading->setLine(m_quick);
        m_quick->setVisible(true);
        updateGeometries();
    }
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    placeQuickFilter();
}

bool DataTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_quick && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && m_quick->text().isEmpty()) {
            m_quick->setHidden(m_settings == nullptr);
            updateGeometries();
            setFocus();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            setFocus();
            if (currentId().isEmpty())
                setCurrentId(visibleIds().value(0));
            return true;
        }
    }
    return QTableView::eventFilter(watched, event);
}

QString DataTable::viewsKey() const
{
    return m_tableId + u"-views"_s;
}

QJsonObject DataTable::storedViews() const
{
    if (m_settings == nullptr)
        return {};
    const QString text = m_settings->value(Setting::Table, viewsKey()).toString();
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

void DataTable::storeViews(const QJsonObject& views)
{
    if (m_settings != nullptr)
        m_settings->setValue(
            Setting::Table, QString::fromUtf8(QJsonDocument(views).toJson(QJsonDocument::Compact)),
            viewsKey());
}

QStringList DataTable::savedViews() const
{
    return storedViews().keys();
}

void DataTable::saveView(const QString& name)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return;
    QJsonObject views = storedViews();
    views.insert(
        clean,
        QJsonObject {
            {u"header"_s, QString::fromLatin1(horizontalHeader()->saveState().toBase64())},
            {u"filter"_s, m_line != nullptr ? m_line->text() : QString()}});
    storeViews(views);
}

void DataTable::showView(const QString& name)
{
    const QJsonObject view = storedViews().value(name).toObject();
    if (view.isEmpty())
        return;
    horizontalHeader()->restoreState(
        QByteArray::fromBase64(view.value(u"header"_s).toString().toLatin1()));
    m_widthsByUser = true;
    m_filter->sort(
        horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    const QString words = view.value(u"filter"_s).toString();
    if (m_line == nullptr && !words.isEmpty())
        beginFilter();
    if (m_line != nullptr)
        m_line->setText(words);
    saveHeader();
}

void DataTable::forgetView(const QString& name)
{
    QJsonObject views = storedViews();
    views.remove(name);
    storeViews(views);
}

void DataTable::addViewsTo(QMenu& menu)
{
    menu.addSeparator();
    menu.addAction(Tr::tr("Filter the list"), this, &DataTable::beginFilter);
    // The window's own action prints: it knows the agency and asks where to.
    const QList<QAction*> actions = window()->actions();
    for (QAction* action : actions) {
        if (action->objectName() == u"print-list") {
            QAction* print = menu.addAction(action->text());
            connect(print, &QAction::triggered, this, [this, action] {
                setFocus();
                action->trigger();
            });
        }
    }
    if (m_settings == nullptr)
        return;
    menu.addSeparator();
    const QStringList names = savedViews();
    for (const QString& name : names)
        connect(menu.addAction(name), &QAction::triggered, this, [this, name] { showView(name); });
    auto* field = new QLineEdit(&menu);
    field->setPlaceholderText(Tr::tr("Keep this view as… (Enter)"));
    field->setAccessibleName(Tr::tr("Name of the view to keep"));
    auto* holder = new QWidgetAction(&menu);
    holder->setDefaultWidget(field);
    menu.addAction(holder);
    connect(field, &QLineEdit::returnPressed, &menu, [this, field, &menu] {
        saveView(field->text());
        menu.close();
    });
    if (names.isEmpty())
        return;
    QMenu* forget = menu.addMenu(Tr::tr("Forget a view"));
    for (const QString& name : names)
        connect(forget->addAction(name), &QAction::triggered, this, [this, name] { forgetView(name); });
}

} // namespace soviec
