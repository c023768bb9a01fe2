// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/positions.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace soviec {

class Card;
class DataTable;
class DescriptionEditor;
class DocumentView;
class FilterLine;
class HoldersPanel;
class InlineMessage;
class PageHeader;
class SegmentedControl;
class VersionView;

/// The agency's positions: the list with a filter, the job description to read or to edit, and who
/// holds the position.
class PositionsPage : public Page {
    Q_OBJECT

public:
    explicit PositionsPage(PageContext& context, QWidget* parent = nullptr);
    /// `where`: "position" (its code) chooses what is shown.
    void activate(const QVariantMap& where) override;
    void refresh() override;
    bool keep() override;
    bool stepBack() override;
    bool focusFilter() override;
    QString helpTopic() const override { return QStringLiteral("positions"); }
    QString statusHint() const override;

private:
    enum View { List, Comparison };
    void makeHeader();
    QWidget* makeList();
    QWidget* makeDocument();
    void showHead();
    void showPosition();
    void edit(bool on);
    void showEditor();
    Result<Position> store(const Position& typed);
    bool save();
    void addPosition();
    void removePosition();
    void importFile();
    void exportFile();
    void openDocument();
    void showView();
    void showList();
    void fillUnits();
    bool isShown(const Position& position) const;
    void appoint(const QString& person, const Date& first, const QString& document);
    void end(const QString& holding, const Date& last);
    const Position* chosen() const;
    QString unitName(UnitId id) const;
    void choose(const QString& code);

    PageContext& m_context;
    service::PositionBook m_book;
    QList<HeldPosition> m_holdings;
    QList<Unit> m_units;
    std::optional<Position> m_editing; ///< the position in the editor as it was shown; none: a new one
    bool m_inEditor = false;
    PageHeader* m_header;
    InlineMessage* m_message;
    SegmentedControl* m_view;
    QStackedWidget* m_views;
    VersionView* m_versions;
    QComboBox* m_unit;
    FilterLine* m_filter;
    DataTable* m_list;
    Card* m_document;
    QStackedWidget* m_stack;
    DocumentView* m_reader;
    DescriptionEditor* m_editor;
    HoldersPanel* m_holders;
    QPushButton* m_way = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace soviec
